package vn.sovang.domain.commendation;

/**
 * A commendation given by a decision.
 *
 * @param position place in the annexed list, from 1
 * @param achievement the reason as it is printed, without a full stop at the end
 * @param form code of the list {@code award_form}
 * @param registerNumber number in the commendation register (vào sổ số); 0 when none has been given
 * @param details never null
 */
public record Award(
        long id,
        long decisionId,
        int position,
        Recipient recipient,
        String achievement,
        String form,
        int registerNumber,
        AwardDetails details) {

    /** Whether no act has taken it back. */
    public boolean stands() {
        return details.revokedBy() == 0;
    }

    public Award with(AwardDetails other) {
        return new Award(id, decisionId, position, recipient, achievement, form, registerNumber, other);
    }

    /** The same award, told otherwise. */
    public Award with(Recipient other, String reason) {
        return new Award(id, decisionId, position, other, reason, form, registerNumber, details);
    }

    /** An award of which only its line is known. */
    public Award(
            long id,
            long decisionId,
            int position,
            Recipient recipient,
            String achievement,
            String form,
            int registerNumber) {
        this(id, decisionId, position, recipient, achievement, form, registerNumber, AwardDetails.NONE);
    }
}
