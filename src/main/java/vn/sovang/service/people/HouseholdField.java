package vn.sovang.service.people;

import vn.sovang.service.form.FormField;

/** The fields of the form of a household, in the order in which they stand on the screen. */
public enum HouseholdField implements FormField {
    HEAD(Holds.TEXT, 100),
    /** Key of the person the head is, chosen from those offered. */
    HEAD_PERSON(Holds.CHOICE, 20),
    BIRTH(Holds.BIRTH, 40),
    GENDER(Holds.CHOICE, 10),
    /** Key of the village. */
    VILLAGE(Holds.CHOICE, 20),
    /** Since when head, village and address are as they stand now; empty when only a slip is mended. */
    CHANGE_DAY(Holds.DAY, 40),
    CHANGE_REASON(Holds.TEXT, 200),
    ADDRESS(Holds.TEXT, 300),
    /** Given by the program when it is left empty. */
    CODE(Holds.TEXT, 30),
    FROM(Holds.DAY, 40),
    TO(Holds.DAY, 40),
    NOTE(Holds.TEXT, 300);

    private final Holds holds;
    private final int limit;

    HouseholdField(Holds holds, int limit) {
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
