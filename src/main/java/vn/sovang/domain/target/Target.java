package vn.sovang.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Fold;

/**
 * A target of one year with its result. A percentage is never typed: it is computed from numerator and denominator.
 *
 * @param position place in the year's list, from 1
 * @param group heading it stands under
 * @param unit unit of measure, for instance {@code %}
 * @param planned planned value; null for {@link Comparison#DONE} and {@link Comparison#QUALITATIVE}
 * @param numerator null when the result is no ratio
 * @param denominator null when the result is no ratio; never zero
 * @param achieved the result as written where it is no ratio; empty while there is none
 * @param source the document that sets the target
 * @param indicator code of the list {@code indicator}, null when the program has no name for it
 */
public record Target(
        long id,
        int year,
        int position,
        String group,
        String name,
        String unit,
        Comparison comparison,
        BigDecimal planned,
        BigDecimal numerator,
        BigDecimal denominator,
        String achieved,
        String source,
        String indicator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The result in percent with two decimals, rounded half up, where it is a ratio. */
    public Optional<BigDecimal> percent() {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** The result as a number: the ratio in percent, or what was written when that is a number. */
    public Optional<BigDecimal> result() {
        return percent().or(() -> Decimals.parse(achieved));
    }

    /**
     * Holds the result against the plan. A ratio is compared exactly, not by its rounded percentage: 84,999 % is not
     * 85 %.
     */
    public Verdict verdict() {
        return switch (comparison) {
            case QUALITATIVE -> Verdict.NONE;
            case DONE -> done();
            case AT_LEAST, AT_MOST, EQUAL, RANK -> compared();
        };
    }

    /** What was written about something to be done; "không đạt" and "chưa tổ chức" are results, too. */
    private Verdict done() {
        String folded = Fold.of(achieved);
        if (folded.isBlank() || folded.startsWith("chua")) {
            return Verdict.OPEN;
        }
        return folded.startsWith("khong") ? Verdict.MISSED : Verdict.MET;
    }

    private Verdict compared() {
        Optional<Integer> difference = difference();
        if (difference.isEmpty()) {
            return achieved.isBlank() && percent().isEmpty() ? Verdict.OPEN : Verdict.NONE;
        }
        int sign = comparison == Comparison.AT_LEAST || comparison == Comparison.EQUAL
                ? difference.get()
                : -difference.get();
        if (sign == 0) {
            return Verdict.MET;
        }
        if (comparison == Comparison.EQUAL) {
            return Verdict.MISSED;
        }
        return sign > 0 ? Verdict.EXCEEDED : Verdict.MISSED;
    }

    private Optional<Integer> difference() {
        if (planned == null) {
            return Optional.empty();
        }
        if (numerator != null && denominator != null) {
            return Optional.of(numerator.multiply(HUNDRED).compareTo(planned.multiply(denominator)));
        }
        return Decimals.parse(achieved).map(value -> value.compareTo(planned));
    }
}
