package vn.sovang.service.people;

import vn.sovang.service.form.FormField;

/** The fields of the form of a collective, in the order in which they stand on the screen. */
public enum CollectiveField implements FormField {
    NAME(Holds.TEXT, 300),
    /** Code of the list {@code collective_kind}. */
    KIND(Holds.CHOICE, 60),
    SUPERIOR(Holds.TEXT, 300),
    LEADER(Holds.TEXT, 100),
    /** Key of the person the leader is, chosen from those offered. */
    LEADER_PERSON(Holds.CHOICE, 20),
    CODE(Holds.TEXT, 30),
    FROM(Holds.DAY, 40),
    TO(Holds.DAY, 40),
    DECISION(Holds.TEXT, 200),
    NOTE(Holds.TEXT, 300);

    private final Holds holds;
    private final int limit;

    CollectiveField(Holds holds, int limit) {
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
