package vn.sovang.service.people;

import vn.sovang.service.form.FormField;

/** The fields of the form of a village, in the order in which they stand on the screen. */
public enum VillageField implements FormField {
    NAME(Holds.TEXT, 100),
    CODE(Holds.TEXT, 20),
    HEAD(Holds.TEXT, 100),
    /** Key of the person the head is, chosen from those offered. */
    HEAD_PERSON(Holds.CHOICE, 20),
    /** Since when name and head are as they stand now; empty when only a slip is mended. */
    CHANGE_DAY(Holds.DAY, 40),
    CHANGE_DECISION(Holds.TEXT, 200),
    /** Number of households as typed. */
    HOUSEHOLDS(Holds.TEXT, 10),
    FORMER_COMMUNE(Holds.TEXT, 100),
    FROM(Holds.DAY, 40),
    TO(Holds.DAY, 40),
    ENDED_BY(Holds.TEXT, 200);

    private final Holds holds;
    private final int limit;

    VillageField(Holds holds, int limit) {
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
