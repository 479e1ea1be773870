package vn.sovang.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which text is found whatever its accents, capitals and place of tone: {@code Thuý}, {@code Thúy} and
 * {@code THUY} are all {@code thuy}. Kept in a column of its own and indexed, as SQL does not know Vietnamese letters.
 */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The letters of Vietnamese beyond ASCII in their order, and below them what each is folded to. */
    private static final char[] LETTERS = ("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắ"
                    + "ẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừ"
                    + "ỬửỮữỰựỲỳỴỵỶỷỸỹ")
            .toCharArray();

    private static final char[] KEYS = ("aaaaeeeiioooouuyaaaaeeeiioooouuyaaddiiuuoouuaaaaaaaaaaaaaaaa"
                    + "aaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuu"
                    + "uuuuuuyyyyyyyy")
            .toCharArray();

    private Fold() {}

    /** Lower case without marks, đ as d, single spaces, straight quotes and hyphens. */
    public static String of(String text) {
        String clean = Nfc.clean(text);
        StringBuilder key = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char folded = folded(clean.charAt(i));
            if (folded == 0) {
                return slowly(clean);
            }
            key.append(folded);
        }
        return key.toString();
    }

    /** The key of a letter that Vietnamese is written with; 0 for anything rarer. */
    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : plain(c);
        }
        int at = Arrays.binarySearch(LETTERS, c);
        return at < 0 ? 0 : KEYS[at];
    }

    private static String slowly(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
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
