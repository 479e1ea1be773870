package vn.sovang.service.member;

import java.util.Locale;
import vn.sovang.base.Word;

/** The fields of the form of a badge. */
public enum BadgeField implements DeskField {
    /** 30, 40 … */
    YEARS(10, Holds.CHOICE),
    DAY(40, Holds.DAY),
    /** Code of the list {@code badge_manner}. */
    MANNER(60, Holds.CHOICE),
    NUMBER(40, Holds.TEXT),
    DECISION(200, Holds.TEXT),
    DECISION_DAY(40, Holds.DAY);

    private final int limit;
    private final Holds holds;

    BadgeField(int limit, Holds holds) {
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
        return new Word("event.badge." + name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean needed() {
        return this == YEARS || this == DAY || this == MANNER;
    }
}
