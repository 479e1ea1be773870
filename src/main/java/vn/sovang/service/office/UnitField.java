package vn.sovang.service.office;

import vn.sovang.service.form.FormField;

/** The fields of the form of a body, in the order in which they stand on the screen. */
public enum UnitField implements FormField {
    NAME(Holds.TEXT, 200),
    /** Stays when the name changes; papers and posts know the body by it. */
    CODE(Holds.TEXT, 20),
    /** Code of the list {@code unit_kind}. */
    KIND(Holds.CHOICE, 60),
    SUPERIOR(Holds.TEXT, 200),
    PLACE(Holds.TEXT, 100),
    /** Since when it is called as it stands now; empty when only a slip is mended. */
    CHANGE_DAY(Holds.DAY, 40),
    DECISION(Holds.TEXT, 200),
    FROM(Holds.DAY, 40),
    TO(Holds.DAY, 40);

    private final Holds holds;
    private final int limit;

    UnitField(Holds holds, int limit) {
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
