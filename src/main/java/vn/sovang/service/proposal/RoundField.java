package vn.sovang.service.proposal;

import vn.sovang.service.form.FormField;

/** The fields of the form of a round and of the meeting on it, in the order in which they stand on the screen. */
public enum RoundField implements FormField {
    NAME(Holds.TEXT, 300),
    /** Name of the constant of {@code Stream}. */
    STREAM(Holds.CHOICE, 20),
    /** Code of the list {@code commendation_kind}. */
    KIND(Holds.CHOICE, 60),
    /** Key of the campaign. */
    CAMPAIGN(Holds.CHOICE, 20),
    DAY(Holds.DAY, 40),
    CODE(Holds.TEXT, 40),
    MET(Holds.DAY, 40),
    PLACE(Holds.TEXT, 300),
    CHAIR(Holds.TEXT, 200),
    SECRETARY(Holds.TEXT, 200),
    PRESENT(Holds.TEXT, 4000),
    ABSENT(Holds.TEXT, 4000),
    CONCLUSION(Holds.TEXT, 4000),
    NOTE(Holds.TEXT, 1000);

    private final Holds holds;
    private final int limit;

    RoundField(Holds holds, int limit) {
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
