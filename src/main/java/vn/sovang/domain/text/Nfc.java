package vn.sovang.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The composed normal form in which all text is kept (Unicode TCVN 6909:2001, Nghị định 30/2020, phụ lục I), and the
 * cleaning of what comes from outside. Every function leaves clean text as it is.
 */
public final class Nfc {
    private static final Pattern STRAY_MARK = Pattern.compile("\\p{M}");
    private static final Pattern TONE_BEFORE_QUALITY =
            Pattern.compile("([\u0300\u0301\u0303\u0309])([\u0302\u0306\u031B])");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\x0B\\f\u2028\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]]");
    private static final Pattern RUNS = Pattern.compile("\\s+");

    private Nfc() {}

    /** Composes letters and marks: {@code e ̂ ̣} becomes {@code ệ}, also when the tone was typed before the hat. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!STRAY_MARK.matcher(composed).find()) {
            return composed;
        }
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_BEFORE_QUALITY.matcher(apart).replaceAll("$2$1"), Normalizer.Form.NFC);
    }

    /** Every kind of blank (no-break, thin, ideographic, tab) becomes a plain space; line ends stay. */
    public static String plainSpaces(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** Removes zero-width, direction, soft-hyphen and control characters; tabs and line ends stay. */
    public static String withoutInvisible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** Blanks and line ends at both ends removed, runs of them inside become one space. */
    public static String collapsed(String text) {
        return RUNS.matcher(text).replaceAll(" ").strip();
    }

    /** The look-alikes of Đ from Icelandic and African alphabets (Ð, ð, Ɖ) become the Vietnamese letter. */
    public static String vietnameseD(String text) {
        return text.replace('\u00D0', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0189', 'Đ')
                .replace('\u0256', 'đ');
    }

    /** All of the above, for text of one line: what a field keeps when the focus leaves, what an import takes over. */
    public static String clean(String text) {
        return isClean(text) ? text : of(vietnameseD(collapsed(withoutInvisible(plainSpaces(text)))));
    }

    /** Whether cleaning would certainly leave a text as it is; most texts are, and need not pass six expressions. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankTwice = c == ' ' && before == ' ';
            if (blankTwice || !(c >= ' ' && c <= '~' || isComposedLetter(c))) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** A letter of the Latin alphabets that is composed already and no look-alike of another. */
    static boolean isComposedLetter(char c) {
        return c >= '\u00C0' && c <= '\u0188' && c != '\u00D0' && c != '\u00F0'
                || c >= '\u1EA0' && c <= '\u1EF9'
                || c == '\u01A0'
                || c == '\u01A1'
                || c == '\u01AF'
                || c == '\u01B0';
    }

    /** The words of a text, cleaned; none for a blank one. */
    public static List<String> words(String text) {
        String clean = clean(text);
        return clean.isEmpty() ? List.of() : List.of(clean.split(" ", -1));
    }

    /** As {@link #clean}, for text of several lines: line ends become {@code \n} and stay, empty ones at both ends go. */
    public static String cleanLines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(clean(line)).append('\n'));
        return lines.toString().strip();
    }
}
