package vn.sovang.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fractions and percentages. A percentage is always computed from its two counts, two decimals, half up. */
public final class Decimals {
    private static final Pattern WRITTEN =
            Pattern.compile("[+-]?(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?|[+-]?\\d+\\.\\d+");

    private Decimals() {}

    /** {@code numerator} of {@code denominator} in percent, with two decimals; empty when there is nothing to divide by. */
    public static Optional<BigDecimal> percent(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    /** For tables: {@code 88,94%}, {@code 100,00%}. */
    public static String percentText(BigDecimal percent) {
        return comma(percent.setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    /** For sentences: {@code 88,94%}, but {@code 100%} where there is nothing behind the comma. */
    public static String percentShort(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP);
        return comma(rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded) + "%";
    }

    /** With a decimal comma and points between the thousands, as many decimals as it has: {@code 1.234,50}. */
    public static String comma(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }

    /** For other programs: two decimals behind a point, no grouping, {@code 88.94}. */
    public static String point(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * Reads {@code 88,94}, {@code 88,94 %}, {@code 1.234,5}; a single point that cannot part thousands counts as a comma
     * ({@code 88.94}). Empty for anything else.
     */
    public static Optional<BigDecimal> parse(String text) {
        String typed = Nfc.clean(text).replaceFirst("\\s*%$", "").replace('−', '-');
        if (!WRITTEN.matcher(typed).matches()) {
            return Optional.empty();
        }
        boolean grouped = typed.matches("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
        return Optional.of(new BigDecimal((grouped ? typed.replace(".", "") : typed).replace(',', '.')));
    }
}
