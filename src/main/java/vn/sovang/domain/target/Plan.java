package vn.sovang.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sovang.domain.text.Fold;

/**
 * What a target demands.
 *
 * @param value the planned value; null without one
 * @param upper the end of the range of {@link Comparison#BETWEEN}, else null
 * @param assigned a second plan beside it, given from above (cấp trên giao); null without one
 * @param lowerIsBetter whether less is more, as with poor households; for {@link Comparison#EQUAL} it says that less than
 *     the plan surpasses it
 */
public record Plan(
        Comparison comparison, BigDecimal value, BigDecimal upper, BigDecimal assigned, boolean lowerIsBetter) {

    /** Nothing but words. */
    public static final Plan WORDS = of(Comparison.QUALITATIVE, null);

    public static Plan of(Comparison comparison, BigDecimal value) {
        return new Plan(comparison, value, null, null, false);
    }

    /**
     * Holds a result against the plan. A ratio is compared exactly, not by its rounded percentage: 84,999 % is not 85 %.
     */
    public Verdict verdict(Result result) {
        return verdict(result, value);
    }

    /** Holds a result against the plan from above; {@link Verdict#NONE} where there is none. */
    public Verdict assignedVerdict(Result result) {
        return assigned == null || comparison == Comparison.BETWEEN ? Verdict.NONE : verdict(result, assigned);
    }

    private Verdict verdict(Result result, BigDecimal plan) {
        return switch (comparison) {
            case QUALITATIVE -> Verdict.NONE;
            case DONE -> done(result.text());
            case AT_LEAST, AT_MOST, EQUAL, BETWEEN, RANK -> compared(result, plan);
        };
    }

    /** What was written about something to be done; "không đạt" and "chưa tổ chức" are results, too. */
    private static Verdict done(String written) {
        String folded = Fold.of(written);
        if (folded.isBlank() || folded.startsWith("chua")) {
            return Verdict.OPEN;
        }
        return folded.startsWith("khong") ? Verdict.MISSED : Verdict.MET;
    }

    private Verdict compared(Result result, BigDecimal plan) {
        if (result.isEmpty()) {
            return Verdict.OPEN;
        }
        Optional<Quotient> reached = result.value();
        if (plan == null || reached.isEmpty()) {
            return Verdict.NONE;
        }
        int beyond = reached.get().compareTo(Quotient.of(plan));
        if (comparison == Comparison.BETWEEN) {
            boolean below = upper == null || reached.get().compareTo(Quotient.of(upper)) <= 0;
            return beyond >= 0 && below ? Verdict.MET : Verdict.MISSED;
        }
        if (beyond == 0) {
            return Verdict.MET;
        }
        return switch (comparison) {
            case AT_LEAST -> beyond > 0 ? Verdict.EXCEEDED : Verdict.MISSED;
            case AT_MOST, RANK -> beyond < 0 ? Verdict.EXCEEDED : Verdict.MISSED;
            default -> lowerIsBetter && beyond < 0 ? Verdict.EXCEEDED : Verdict.MISSED;
        };
    }

    /** The result in percent of the plan (TH/KH), two decimals, half up; empty where that says nothing. */
    public Optional<BigDecimal> percent(Result result) {
        return percent(result, value);
    }

    /** The result in percent of the plan from above. */
    public Optional<BigDecimal> assignedPercent(Result result) {
        return percent(result, assigned);
    }

    private Optional<BigDecimal> percent(Result result, BigDecimal plan) {
        return switch (comparison) {
            case AT_LEAST, AT_MOST, EQUAL ->
                plan == null || plan.signum() <= 0
                        ? Optional.empty()
                        : result.value().map(reached -> reached.percentOf(plan).rounded());
            case BETWEEN, RANK, DONE, QUALITATIVE -> Optional.empty();
        };
    }

    /** Whether less is better than more: said so, or by the comparison. */
    public boolean wantsLess() {
        return lowerIsBetter || comparison == Comparison.AT_MOST || comparison == Comparison.RANK;
    }
}
