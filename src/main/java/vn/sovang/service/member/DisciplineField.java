package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of a disciplinary measure. */
public enum DisciplineField implements FormField {
    /** Code of the list {@code discipline_form}. */
    FORM(60, Type.CHOICE),
    DAY(40, Type.DAY),
    DECISION(200, Type.TEXT),
    DECISION_DAY(40, Type.DAY),
    REASON(1000, Type.TEXT),
    /** Day on which it was lifted or ended. */
    LIFTED(40, Type.DAY);

    private final int limit;
    private final Type type;

    DisciplineField(int limit, Type type) {
        this.limit = limit;
        this.type = type;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public Word label() {
        return new Word("event.discipline." + name().toLowerCase(Locale.ROOT));
    }
}
