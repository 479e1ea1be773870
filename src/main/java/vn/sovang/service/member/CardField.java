package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of a card. */
public enum CardField implements FormField {
    NUMBER(20, Type.TEXT),
    ISSUED(40, Type.DAY),
    /** Code of the list {@code card_reason}. */
    REASON(60, Type.CHOICE);

    private final int limit;
    private final Type type;

    CardField(int limit, Type type) {
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
        return new Word("event.card." + name().toLowerCase(Locale.ROOT));
    }
}
