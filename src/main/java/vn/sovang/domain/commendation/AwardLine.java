package vn.sovang.domain.commendation;

/** An award with its decision and what is paid for it. */
public record AwardLine(Decision decision, Award award, Reward reward) {

    public RecipientKind kind() {
        return award.recipient().kind();
    }
}
