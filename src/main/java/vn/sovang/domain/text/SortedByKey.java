package vn.sovang.domain.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sorts by keys that are made once for each item; items of equal keys keep their order. */
final class SortedByKey {
    private SortedByKey() {}

    private record Keyed<T>(String key, T item) {}

    static <T> List<T> of(Collection<? extends T> items, Function<? super T, String> key) {
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        for (T item : items) {
            keyed.add(new Keyed<>(key.apply(item), item));
        }
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::item).toList();
    }
}
