package vn.sovang.service.register;

import vn.sovang.service.form.FormField;

/** What can be wished of a paper of the register, in the order in which it stands on the screen. */
public enum PaperField implements FormField {
    /** Code of a cell; what is below it goes with it. Empty for all. */
    CELL(Holds.CHOICE),
    /** Day of an occasion on which badges are awarded, as {@link java.time.LocalDate} writes it. */
    OCCASION(Holds.CHOICE),
    /** {@link PaperForm#NEW_ONLY}, or empty for everybody who has served the years. */
    SERVED(Holds.CHOICE),
    FROM(Holds.DAY),
    DAY(Holds.DAY),
    /** Name of a {@link vn.sovang.domain.register.MemberSelection}. */
    SELECTION(Holds.CHOICE),
    /** Name of a {@link vn.sovang.domain.register.ListGroup}. */
    GROUP(Holds.CHOICE),
    /** Name of a {@link vn.sovang.document.paper.Page.Size}. */
    SIZE(Holds.CHOICE),
    /** The day the paper bears; empty for that of its state. */
    DATED(Holds.DAY);

    private static final int LIMIT = 40;

    private final Holds holds;

    PaperField(Holds holds) {
        this.holds = holds;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public int limit() {
        return LIMIT;
    }
}
