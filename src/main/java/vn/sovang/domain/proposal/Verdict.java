package vn.sovang.domain.proposal;

/**
 * What the council said on a proposal.
 *
 * @param votesFor null when the votes were not counted; the same for those against
 * @param reason why it was refused, or a remark; may be empty
 */
public record Verdict(Outcome outcome, Integer votesFor, Integer votesAgainst, String reason) {
    /** Not looked at yet. */
    public static final Verdict OPEN = new Verdict(Outcome.OPEN, null, null, "");

    /** What became of a proposal. */
    public enum Outcome {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
