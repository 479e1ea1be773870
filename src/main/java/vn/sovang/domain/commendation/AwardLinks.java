package vn.sovang.domain.commendation;

/**
 * Whom of the register an award or a proposal speaks of; what is printed stands with the {@link Recipient}.
 *
 * @param personId the person, also the head of a household; 0 when unknown
 * @param householdId 0 when it is none or unknown
 * @param collectiveId 0 when it is none or unknown
 */
public record AwardLinks(long personId, long householdId, long collectiveId) {

    /** An award nobody has linked to the register. */
    public static final AwardLinks NONE = new AwardLinks(0, 0, 0);
}
