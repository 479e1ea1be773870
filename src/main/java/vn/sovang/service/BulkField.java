package vn.sovang.service;

import vn.sovang.service.form.FormField;

/** The fields of the form that changes several members at once. */
public enum BulkField implements FormField {
    /** Name of the {@link MemberField} that is changed. */
    WHAT(Holds.CHOICE, 40),
    /** The new value where it is chosen: a code. */
    CODE(Holds.CHOICE, 60),
    /** The new value where it is typed. */
    TEXT(Holds.TEXT, 300),
    /** Day of the change of cell. */
    DAY(Holds.DAY, 40),
    /** Decision on the change of cell, may be empty. */
    DECISION(Holds.TEXT, 200);

    private final Holds holds;
    private final int limit;

    BulkField(Holds holds, int limit) {
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
