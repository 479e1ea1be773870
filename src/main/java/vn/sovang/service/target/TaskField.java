package vn.sovang.service.target;

import vn.sovang.service.form.FormField;

/** The fields of the form of a task, in the order in which they stand on the screen. */
public enum TaskField implements FormField {
    WORDING(Holds.TEXT, 2000),
    NUMBER(Holds.TEXT, 6),
    OWNER(Holds.TEXT, 300),
    /** A day, or words such as «Quý III». */
    DEADLINE(Holds.DAY, 60),
    /** Name of the constant of {@code TaskState}. */
    STATE(Holds.CHOICE, 20),
    FINISHED(Holds.DAY, 40),
    NOTE(Holds.TEXT, 2000);

    private final Holds holds;
    private final int limit;

    TaskField(Holds holds, int limit) {
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
