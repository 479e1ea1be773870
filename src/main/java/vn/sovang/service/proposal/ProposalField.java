package vn.sovang.service.proposal;

import vn.sovang.service.form.FormField;

/** The fields of the form of a proposal, in the order in which they stand on the screen. */
public enum ProposalField implements FormField {
    /** Name of the constant of {@code RecipientKind}. */
    RECIPIENT(Holds.CHOICE, 20),
    HONORIFIC(Holds.TEXT, 40),
    NAME(Holds.TEXT, 300),
    /** Who of the register is meant, as {@link LinkText} writes it. */
    LINK(Holds.CHOICE, 30),
    POST(Holds.TEXT, 200),
    UNIT(Holds.TEXT, 300),
    PROPOSER(Holds.TEXT, 300),
    ACHIEVEMENT(Holds.TEXT, 2000),
    /** Code of the list {@code award_form}. */
    FORM(Holds.CHOICE, 60),
    /** Code of the list {@code award_field}. */
    FIELD(Holds.CHOICE, 60),
    /** Name of the constant of {@code Verdict.Outcome}. */
    OUTCOME(Holds.CHOICE, 20),
    VOTES_FOR(Holds.TEXT, 6),
    VOTES_AGAINST(Holds.TEXT, 6),
    REASON(Holds.TEXT, 1000),
    NOTE(Holds.TEXT, 1000);

    private final Holds holds;
    private final int limit;

    ProposalField(Holds holds, int limit) {
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
