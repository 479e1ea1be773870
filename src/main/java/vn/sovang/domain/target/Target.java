package vn.sovang.domain.target;

import java.math.BigDecimal;

/**
 * A target of one year with what was entered about it.
 *
 * @param position place in the year's list, from 1
 * @param group heading it stands under
 * @param unit unit of measure, for instance {@code %}
 * @param computed code of the {@link ComputedFigure} that gives its result, null when it is only typed
 * @param source the document that sets the target
 * @param indicator code of the list {@code indicator}, under which papers name its figures; null without a name
 * @param note may be empty
 */
public record Target(
        long id,
        int year,
        int position,
        String group,
        String name,
        String unit,
        Plan plan,
        Results results,
        String computed,
        String source,
        String indicator,
        String note) {

    public Comparison comparison() {
        return plan.comparison();
    }

    /** The planned value, null without one. */
    public BigDecimal planned() {
        return plan.value();
    }

    /** The same target with other results. */
    public Target with(Results entered) {
        return new Target(id, year, position, group, name, unit, plan, entered, computed, source, indicator, note);
    }

    /** The same target in another year, without results. */
    public Target in(int other, int place) {
        return new Target(
                0,
                other,
                place,
                group,
                name,
                unit,
                plan,
                new Results(Result.NONE, Results.NONE.quarters(), results.summed()),
                computed,
                source,
                indicator,
                "");
    }
}
