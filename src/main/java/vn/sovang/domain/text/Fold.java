package vn.sovang.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which text is found whatever its accents, capitals and place of tone: {@code Thuý}, {@code Thúy} and
 * {@code THUY} are all {@code thuy}. Kept in a column of its own and indexed, as SQL does not know Vietnamese letters.
 */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** Lower case without marks, đ as d, single spaces, straight quotes and hyphens. */
    public static String of(String text) {
        String apart = Normalizer.normalize(Nfc.clean(text), Normalizer.Form.NFD);
        String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            key.append(plain(bare.charAt(i)));
        }
        return key.toString();
    }

    /** The words of the folded text; none for a blank one. */
    public static List<String> words(String text) {
        String key = of(text);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** Whether two texts are the same but for accents, capitals and spaces. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    private static char plain(char c) {
        return switch (c) {
            case 'đ' -> 'd';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '–', '—', '−' -> '-';
            default -> c;
        };
    }
}
