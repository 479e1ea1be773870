package vn.sovang.domain.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of persons in Vietnamese lists: by given name (the last word), then family name (the first), then the
 * middle names, word by word; letters before tones, tones in the order of CLDR vi. What stands in brackets behind a
 * name counts last. Texts that differ only in how letters are composed are equal.
 */
public final class NameOrder implements Comparator<String> {
    /** The one there is; it keeps nothing. */
    public static final NameOrder INSTANCE = new NameOrder();

    private NameOrder() {}

    /**
     * A key whose plain order, by {@link String#compareTo} or in an indexed column, is this order. Sort many names by
     * it. Not readable; never empty; holds no {@code \0}.
     */
    public static String key(String name) {
        int bracket = name.indexOf('(');
        List<String> words = Nfc.words(bracket < 0 ? name : name.substring(0, bracket));
        SortKey key = new SortKey();
        if (!words.isEmpty()) {
            key.add(words.getLast());
            words.subList(0, words.size() - 1).forEach(key::add);
        }
        if (bracket >= 0) {
            Nfc.words(name.substring(bracket)).forEach(key::add);
        }
        return key.end(name);
    }

    /** A sorted copy; each key is made once. */
    public static <T> List<T> sorted(Collection<? extends T> items, Function<? super T, String> name) {
        return SortedByKey.of(items, item -> key(name.apply(item)));
    }

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }
}
