package vn.sovang.service.ruling;

import vn.sovang.service.form.FormField;

/** The fields of the form of a rule, in the order in which they stand on the screen. */
public enum RuleField implements FormField {
    /** Key of a rule there is. */
    KEY(Holds.CHOICE, 200),
    FROM(Holds.DAY, 40),
    /** As shown: codes in words where the program knows them. */
    VALUE(Holds.TEXT, 1000),
    SOURCE(Holds.TEXT, 500),
    CERTAINTY(Holds.CHOICE, 20);

    private final Holds holds;
    private final int limit;

    RuleField(Holds holds, int limit) {
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
