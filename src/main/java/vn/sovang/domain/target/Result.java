package vn.sovang.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Nfc;

/**
 * What was reached: part and whole, a number, or words. A percentage of part and whole is never typed: it is computed.
 *
 * @param numerator null when it is no ratio
 * @param denominator null when it is no ratio
 * @param text what was written where it is no ratio; may be empty
 */
public record Result(BigDecimal numerator, BigDecimal denominator, String text) {
    /** Nothing yet. */
    public static final Result NONE = new Result(null, null, "");

    private static final Pattern RATIO = Pattern.compile("([\\d.,]+)\\s*/\\s*([\\d.,]+)");

    public static Result of(String text) {
        return new Result(null, null, text);
    }

    public static Result ratio(long part, long whole) {
        return new Result(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), "");
    }

    /** Reads {@code 193/217} as part and whole; all else stays as it was written. */
    public static Result parse(String typed) {
        String text = Nfc.clean(typed);
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            Optional<BigDecimal> part = Decimals.parse(ratio.group(1));
            Optional<BigDecimal> whole = Decimals.parse(ratio.group(2)).filter(number -> number.signum() > 0);
            if (part.isPresent() && whole.isPresent()) {
                return new Result(part.get(), whole.get(), "");
            }
        }
        return of(text);
    }

    /** Whether a text divides by zero: {@code 5/0}. */
    public static boolean dividesByZero(String typed) {
        Matcher ratio = RATIO.matcher(Nfc.clean(typed));
        return ratio.matches()
                && Decimals.parse(ratio.group(2))
                        .filter(number -> number.signum() == 0)
                        .isPresent();
    }

    /** Whether it is part and whole; half a ratio, or one of nothing, is none. */
    public boolean isRatio() {
        return numerator != null && denominator != null && denominator.signum() > 0;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return !isRatio() && text.isBlank();
    }

    /** The ratio in percent with two decimals, rounded half up, where it is one. */
    public Optional<BigDecimal> percent() {
        return isRatio() ? value().map(Quotient::rounded) : Optional.empty();
    }

    /** The number to hold against a plan: the ratio in percent, or what was written when that is a number. */
    public Optional<BigDecimal> number() {
        return isRatio() ? percent() : Decimals.parse(text);
    }

    /** As {@link #number()}, not rounded. */
    Optional<Quotient> value() {
        return isRatio()
                ? Optional.of(new Quotient(numerator.multiply(Quotient.HUNDRED), denominator))
                : Decimals.parse(text).map(Quotient::of);
    }

    /** As one types it: {@code 193/217}, {@code 5}, or words. */
    public String typed() {
        return isRatio() ? Decimals.comma(numerator) + "/" + Decimals.comma(denominator) : text;
    }

    /** As one reads it: {@code 88,94% (193/217)}, {@code 5}, or words. */
    public String shown() {
        return percent()
                .map(percent -> Decimals.percentText(percent) + " (" + typed() + ")")
                .orElse(text);
    }
}
