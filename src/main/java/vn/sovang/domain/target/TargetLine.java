package vn.sovang.domain.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target with what became of it, beside the year before.
 *
 * @param result what counts
 * @param origin where it comes from
 * @param computed what the register counts, null when the target is not computed or nothing is known
 * @param before the same target of the year before, null without one
 */
public record TargetLine(
        Target target, Result result, Origin origin, Computed computed, Verdict verdict, TargetLine before) {

    /** Where a result comes from. */
    public enum Origin {
        /** Typed for the whole year. */
        TYPED,
        /** Counted in the register. */
        COMPUTED,
        /** Made from the quarters. */
        QUARTERS,
        NONE
    }

    /** How a result stands beside that of the year before. */
    public enum Trend {
        BETTER,
        WORSE,
        SAME,
        /** The two cannot be compared. */
        UNKNOWN
    }

    /**
     * Judges a target. What was typed counts first, then what the register knows, then the quarters.
     *
     * @param over whether the year is over; while it runs, what is not reached yet is not missed
     */
    public static TargetLine of(Target target, ComputedFigures figures, TargetLine before, boolean over) {
        Computed computed = figures.find(target.computed()).orElse(null);
        Result result = target.results().year();
        Origin origin = Origin.TYPED;
        if (result.isEmpty() && computed != null) {
            result = computed.result();
            origin = Origin.COMPUTED;
        } else if (result.isEmpty()) {
            result = target.results().ofQuarters();
            origin = result.isEmpty() ? Origin.NONE : Origin.QUARTERS;
        }
        Verdict verdict = target.plan().verdict(result);
        boolean waits = !over && verdict == Verdict.MISSED;
        return new TargetLine(target, result, origin, computed, waits ? Verdict.PENDING : verdict, before);
    }

    /** The result in percent where it is a ratio. */
    public Optional<BigDecimal> percent() {
        return result.percent();
    }

    /** The result in percent of the plan. */
    public Optional<BigDecimal> percentOfPlan() {
        return target.plan().percent(result);
    }

    /** The result in percent of the plan from above. */
    public Optional<BigDecimal> percentOfAssigned() {
        return target.plan().assignedPercent(result);
    }

    /** Whether something else was typed than the register counts. */
    public boolean isOverridden() {
        return origin == Origin.TYPED
                && computed != null
                && !computed.result().typed().equals(result.typed());
    }

    /** How the result stands beside that of the year before. */
    public Trend trend() {
        Optional<Quotient> now = result.value();
        Optional<Quotient> then =
                before == null ? Optional.empty() : before.result().value();
        boolean comparable = before != null
                && target.unit().equals(before.target().unit())
                && target.comparison().hasValue();
        if (!comparable || now.isEmpty() || then.isEmpty()) {
            return Trend.UNKNOWN;
        }
        int more = now.get().compareTo(then.get());
        if (more == 0) {
            return Trend.SAME;
        }
        return more > 0 == target.plan().wantsLess() ? Trend.WORSE : Trend.BETTER;
    }
}
