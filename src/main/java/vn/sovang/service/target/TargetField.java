package vn.sovang.service.target;

import java.util.List;
import vn.sovang.service.form.FormField;

/** The fields of the form of a target, in the order in which they stand on the screen. */
public enum TargetField implements FormField {
    NAME(Holds.TEXT, 500),
    GROUP(Holds.TEXT, 200),
    UNIT(Holds.TEXT, 60),
    /** Name of the constant of {@code Comparison}. */
    COMPARISON(Holds.CHOICE, 30),
    PLANNED(Holds.TEXT, 30),
    /** The end of a range. */
    UPPER(Holds.TEXT, 30),
    /** The plan from above. */
    ASSIGNED(Holds.TEXT, 30),
    /** {@code true} or empty. */
    LOWER(Holds.CHOICE, 10),
    /** Code of the list {@code target_figure}; empty where the result is only typed. */
    COMPUTED(Holds.CHOICE, 60),
    NUMERATOR(Holds.TEXT, 30),
    DENOMINATOR(Holds.TEXT, 30),
    ACHIEVED(Holds.TEXT, 2000),
    QUARTER_1(Holds.TEXT, 500),
    QUARTER_2(Holds.TEXT, 500),
    QUARTER_3(Holds.TEXT, 500),
    QUARTER_4(Holds.TEXT, 500),
    /** {@code true} or empty. */
    SUMMED(Holds.CHOICE, 10),
    SOURCE(Holds.TEXT, 500),
    NOTE(Holds.TEXT, 1000);

    /** The four quarters. */
    public static final List<TargetField> QUARTERS = List.of(QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4);

    private final Holds holds;
    private final int limit;

    TargetField(Holds holds, int limit) {
        this.holds = holds;
        this.limit = limit;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public int limit() {
        return limit;
    }
}
