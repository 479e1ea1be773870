package vn.sovang.domain.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The order of titles, units and places: word by word from the left, letters before tones (CLDR vi), numbers by value,
 * so that “Thôn 2” stands before “Thôn 10”. For persons see {@link NameOrder}.
 */
public final class VietnameseOrder implements Comparator<String> {
    /** The one there is; it keeps nothing. */
    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}/,;:.]+");

    private VietnameseOrder() {}

    /** A key whose plain order, by {@link String#compareTo} or in an indexed column, is this order. */
    public static String key(String text) {
        SortKey key = new SortKey();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            key.add(word);
        }
        return key.end(text);
    }

    /** A sorted copy; each key is made once. */
    public static <T> List<T> sorted(Collection<? extends T> items, Function<? super T, String> text) {
        return SortedByKey.of(items, item -> key(text.apply(item)));
    }

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }
}
