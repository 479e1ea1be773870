package vn.sovang.service.people;

import vn.sovang.service.form.FormField;

/** The fields of the form of somebody of the office, in the order in which they stand on the screen. */
public enum StaffField implements FormField {
    NAME(Holds.TEXT, 100),
    /** Key of the person that was chosen from those offered. */
    PERSON(Holds.CHOICE, 20),
    BIRTH(Holds.BIRTH, 40),
    GENDER(Holds.CHOICE, 10),
    /** Code of the list {@code staff_kind}. */
    KIND(Holds.CHOICE, 60),
    TITLE(Holds.TEXT, 200),
    /** Code of the list {@code professional_level}. */
    PROFESSIONAL_LEVEL(Holds.CHOICE, 60),
    /** Code of the list {@code political_theory}. */
    POLITICAL_THEORY(Holds.CHOICE, 60),
    /** Since when kind, title and schooling are as they stand now; empty when only a slip is mended. */
    CHANGE_DAY(Holds.DAY, 40),
    SINCE(Holds.DAY, 40),
    UNTIL(Holds.DAY, 40),
    NOTE(Holds.TEXT, 300);

    private final Holds holds;
    private final int limit;

    StaffField(Holds holds, int limit) {
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
