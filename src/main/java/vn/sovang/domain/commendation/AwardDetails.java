package vn.sovang.domain.commendation;

/**
 * What stands with an award beside its line in the list.
 *
 * @param field code of the list {@code award_field}, empty when nobody has said it
 * @param gift what is given in kind, as it is written on the payment list; may be empty
 * @param ownAmount đồng to be paid instead of what the rules say; null when the rules decide
 * @param amountReason why it is another amount; empty exactly when {@code ownAmount} is null
 * @param revokedBy the act that took it back, 0 when it stands
 */
public record AwardDetails(
        AwardLinks links, String field, String gift, Long ownAmount, String amountReason, long revokedBy) {

    /** An award of which only its line is known. */
    public static final AwardDetails NONE = new AwardDetails(AwardLinks.NONE, "", "", null, "", 0);

    /** What is known of an award that has just been decided on. */
    public static AwardDetails of(AwardLinks links, String field) {
        return new AwardDetails(links, field, "", null, "", 0);
    }

    /** The same with another gift and amount. @param amount null for what the rules say */
    public AwardDetails paid(String kind, Long amount, String reason) {
        return new AwardDetails(links, field, kind, amount, amount == null ? "" : reason, revokedBy);
    }

    /** The same, speaking of somebody else of the register. */
    public AwardDetails linked(AwardLinks other) {
        return new AwardDetails(other, field, gift, ownAmount, amountReason, revokedBy);
    }

    /** The same, taken back by an act. */
    public AwardDetails revoked(long act) {
        return new AwardDetails(links, field, gift, ownAmount, amountReason, act);
    }
}
