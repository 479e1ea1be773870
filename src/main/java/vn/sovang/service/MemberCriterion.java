package vn.sovang.service;

import vn.sovang.service.form.FormField;

/** What the list of members can be filtered by, in the order in which it stands on the screen. */
public enum MemberCriterion implements FormField {
    /** Name of a {@link MemberFilter}; empty for those present. */
    STATE(Holds.CHOICE),
    /** Code of a cell; those below it are shown with it. */
    CELL(Holds.CHOICE),
    AGE_FROM(Holds.TEXT),
    AGE_TO(Holds.TEXT),
    /** Name of a {@link vn.sovang.domain.text.Gender}. */
    GENDER(Holds.CHOICE),
    /** Code of the list {@code ethnic_group}, or {@link MemberQuery#MINORITY}. */
    ETHNIC_GROUP(Holds.CHOICE),
    RELIGION(Holds.CHOICE),
    OCCUPATION(Holds.CHOICE),
    /** Code of the list {@code education}; that level or a higher one. */
    EDUCATION_FROM(Holds.CHOICE),
    PROFESSIONAL_FROM(Holds.CHOICE),
    THEORY_FROM(Holds.CHOICE),
    PARTY_AGE_FROM(Holds.TEXT),
    PARTY_AGE_TO(Holds.TEXT),
    JOINED_FROM(Holds.DAY),
    JOINED_TO(Holds.DAY),
    /** {@link MemberQuery#WITHOUT} or {@link MemberQuery#WITH}. */
    CARD(Holds.CHOICE),
    /** Words of the residence. */
    RESIDENCE(Holds.TEXT);

    private static final int LIMIT = 100;

    private final Holds holds;

    MemberCriterion(Holds holds) {
        this.holds = holds;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public int limit() {
        return LIMIT;
    }
}
