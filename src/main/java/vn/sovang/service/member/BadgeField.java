package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of a badge. */
public enum BadgeField implements FormField {
    /** 30, 40 … */
    YEARS(10, Type.CHOICE),
    DAY(40, Type.DAY),
    /** Code of the list {@code badge_manner}. */
    MANNER(60, Type.CHOICE),
    NUMBER(40, Type.TEXT),
    DECISION(200, Type.TEXT),
    DECISION_DAY(40, Type.DAY);

    private final int limit;
    private final Type type;

    BadgeField(int limit, Type type) {
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
        return new Word("event.badge." + name().toLowerCase(Locale.ROOT));
    }
}
