package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of an event. */
public enum EventField implements FormField {
    /** Code of a {@link vn.sovang.domain.member.MemberEventKind}. */
    KIND(60, Type.CHOICE),
    DAY(40, Type.DAY),
    /** Code of a cell. */
    CELL(40, Type.CHOICE),
    /** Where somebody came from or went to. */
    PLACE(300, Type.TEXT),
    UNTIL(40, Type.DAY),
    DECISION(200, Type.TEXT),
    DECISION_DAY(40, Type.DAY),
    REASON(1000, Type.TEXT);

    private final int limit;
    private final Type type;

    EventField(int limit, Type type) {
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
        return new Word("event.field." + name().toLowerCase(Locale.ROOT));
    }
}
