package vn.sovang.service.cell;

import vn.sovang.service.form.FormField;

/** The fields of all steps about cells, in the order in which they stand; each step asks for some of them. */
public enum CellField implements FormField {
    CODE(Holds.TEXT, 20),
    NAME(Holds.TEXT, 200),
    /** Code of the list {@code cell_kind}. */
    KIND(Holds.CHOICE, 60),
    /** Code of the body or cell above. */
    PARENT(Holds.CHOICE, 40),
    /** Code of the cell it is merged into. */
    OTHER(Holds.CHOICE, 40),
    FOUNDED(Holds.DAY, 40),
    /** The first day on which the step holds; of a congress its own day. */
    DAY(Holds.DAY, 40),
    TERM(Holds.TEXT, 40),
    /** Id of the member elected secretary, empty for none. */
    SECRETARY(Holds.CHOICE, 20),
    /** Id of the member elected deputy, empty for none. */
    DEPUTY(Holds.CHOICE, 20),
    /** Number of the decision. */
    DECISION(Holds.TEXT, 100),
    DECISION_DAY(Holds.DAY, 40);

    private final Holds holds;
    private final int limit;

    CellField(Holds holds, int limit) {
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
