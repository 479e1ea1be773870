package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of an event. */
public enum EventField implements DeskField {
    /** Code of a {@link vn.sovang.domain.member.MemberEventKind}. */
    KIND(60, Holds.CHOICE),
    DAY(40, Holds.DAY),
    /** Code of a cell. */
    CELL(40, Holds.CHOICE),
    /** Where somebody came from or went to. */
    PLACE(300, Holds.TEXT),
    UNTIL(40, Holds.DAY),
    DECISION(200, Holds.TEXT),
    DECISION_DAY(40, Holds.DAY),
    REASON(1000, Holds.TEXT);

    private final int limit;
    private final Holds holds;

    EventField(int limit, Holds holds) {
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
        return new Word("event.field." + name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean needed() {
        return this == KIND || this == DAY;
    }
}
