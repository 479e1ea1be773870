package vn.sovang.service;

import vn.sovang.service.form.FormField;

/** The fields of the form that writes one event down for several members. */
public enum BatchField implements FormField {
    /** Code of a {@link vn.sovang.domain.member.MemberEventKind}. */
    KIND(Holds.CHOICE, 60),
    DAY(Holds.DAY, 40),
    /** Code of a cell. */
    CELL(Holds.CHOICE, 40),
    /** Where they came from or go to. */
    PLACE(Holds.TEXT, 300),
    UNTIL(Holds.DAY, 40),
    DECISION(Holds.TEXT, 200),
    DECISION_DAY(Holds.DAY, 40),
    REASON(Holds.TEXT, 1000);

    private final Holds holds;
    private final int limit;

    BatchField(Holds holds, int limit) {
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
