package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of a card. */
public enum CardField implements DeskField {
    NUMBER(20, Holds.TEXT),
    ISSUED(40, Holds.DAY),
    /** Code of the list {@code card_reason}. */
    REASON(60, Holds.CHOICE);

    private final int limit;
    private final Holds holds;

    CardField(int limit, Holds holds) {
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
        return new Word("event.card." + name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean needed() {
        return this == NUMBER;
    }
}
