package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sovang.domain.rule.Certainty;

/**
 * The cap on the best level (Quy định 132-QĐ/TW năm 2018 and its successors: members rated outstanding are at most 20 %
 * of those rated good). Which members count as the base differs between local guides, so it is data.
 *
 * @param percent at most this many percent of the base
 * @param base which members the percentage is taken of
 * @param rounding how a fraction of a member is rounded
 * @param certainty how sure these three are
 */
public record Cap(BigDecimal percent, Base base, RoundingMode rounding, Certainty certainty) {
    static final String OUTSTANDING = "outstanding";
    static final String GOOD = "good";

    /** What the percentage is taken of. */
    public enum Base {
        /** Members rated exactly good (HTT). */
        GOOD,
        /** Members rated good or better (HTT trở lên). */
        GOOD_OR_ABOVE
    }

    /**
     * How a rule calls a rounding.
     *
     * @throws IllegalArgumentException when it is none
     */
    static RoundingMode rounding(String value) {
        return switch (value) {
            case "floor" -> RoundingMode.FLOOR;
            case "ceiling" -> RoundingMode.CEILING;
            case "half_up" -> RoundingMode.HALF_UP;
            default -> throw new IllegalArgumentException(value);
        };
    }

    /** How many the percentage is taken of. */
    public int of(int good, int outstanding) {
        return base == Base.GOOD ? good : good + outstanding;
    }

    /**
     * How many may be rated outstanding.
     *
     * @param good members rated exactly good
     * @param outstanding members rated outstanding
     */
    public int allowed(int good, int outstanding) {
        return percent.multiply(BigDecimal.valueOf(of(good, outstanding)))
                .movePointLeft(2)
                .setScale(0, rounding)
                .intValueExact();
    }

    public boolean exceeded(int good, int outstanding) {
        return outstanding > allowed(good, outstanding);
    }
}
