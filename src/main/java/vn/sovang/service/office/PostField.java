package vn.sovang.service.office;

import vn.sovang.service.form.FormField;

/** The fields of the form of a post, in the order in which they stand on the screen. */
public enum PostField implements FormField {
    NAME(Holds.TEXT, 100),
    /** Key of the person that was chosen from those the register knows; empty for somebody new. */
    PERSON(Holds.CHOICE, 20),
    BIRTH(Holds.BIRTH, 40),
    GENDER(Holds.CHOICE, 10),
    TITLE(Holds.TEXT, 200),
    /** Code of the body or cell. */
    UNIT(Holds.CHOICE, 40),
    FROM(Holds.DAY, 40),
    TO(Holds.DAY, 40),
    DECISION(Holds.TEXT, 200),
    /** Key of the post whose holder is replaced and ceases on the day before; asked for only of a new post. */
    REPLACES(Holds.CHOICE, 20);

    private final Holds holds;
    private final int limit;

    PostField(Holds holds, int limit) {
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
