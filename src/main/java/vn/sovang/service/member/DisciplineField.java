package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of a disciplinary measure. */
public enum DisciplineField implements DeskField {
    /** Code of the list {@code discipline_form}. */
    FORM(60, Holds.CHOICE),
    DAY(40, Holds.DAY),
    DECISION(200, Holds.TEXT),
    DECISION_DAY(40, Holds.DAY),
    REASON(1000, Holds.TEXT),
    /** Day on which it was lifted or ended. */
    LIFTED(40, Holds.DAY);

    private final int limit;
    private final Holds holds;

    DisciplineField(int limit, Holds holds) {
        this.limit = limit;
        this.holds = holds;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public Word label() {
        return new Word("event.discipline." + name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean needed() {
        return this == FORM || this == DAY;
    }
}
