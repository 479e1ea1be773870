package vn.sovang.domain.text;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts of money in whole đồng. */
public final class Amounts {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(?:[.\u00a0 ,]\\d{3})+|\\d+");
    private static final Pattern UNIT =
            Pattern.compile("\\s*(?:đồng|đ|vnđ|vnd)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Amounts() {}

    /** {@code 1.490.000}: thousands apart by points, no unit. */
    public static String grouped(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > first; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }

    /** {@code 1.490.000 đồng}. */
    public static String dong(long amount) {
        return grouped(amount) + " đồng";
    }

    /** {@code Hai trăm ba mươi nghìn đồng}, with “linh” and “nghìn”. */
    public static String inWords(long amount) {
        return inWords(amount, NumberStyle.NORTHERN);
    }

    /** The amount in words as it is written on a paper, beginning with a capital. */
    public static String inWords(long amount, NumberStyle style) {
        return Case.sentence(NumberWords.of(amount, style) + (style.exact() ? " đồng chẵn" : " đồng"));
    }

    /** Reads {@code 1.490.000}, {@code 1 490 000 đ}, {@code 1490000}; empty for anything else, signs included. */
    public static OptionalLong parse(String text) {
        String typed = UNIT.matcher(Nfc.clean(text)).replaceFirst("");
        String digits = typed.replaceAll("[. ,]", "");
        return WRITTEN.matcher(typed).matches() && digits.length() <= 18
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
