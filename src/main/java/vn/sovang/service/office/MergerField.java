package vn.sovang.service.office;

import vn.sovang.service.form.FormField;

/** The fields of the form of a merger of communes, in the order in which they stand. */
public enum MergerField implements FormField {
    DAY(Holds.DAY, 40),
    /** The word for the kind of commune, as it stands in names; out of the list {@code commune_kind}. */
    KIND(Holds.CHOICE, 60),
    /** Name of the new commune, without the word for its kind. */
    COMMUNE(Holds.TEXT, 100),
    PARTY_SUPERIOR(Holds.TEXT, 200),
    STATE_SUPERIOR(Holds.TEXT, 200),
    PLACE(Holds.TEXT, 100),
    DECISION(Holds.TEXT, 200),
    /** {@code end} when the posts end with the old commune, {@code keep} when the same people go on. */
    POSTS(Holds.CHOICE, 10);

    private final Holds holds;
    private final int limit;

    MergerField(Holds holds, int limit) {
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
