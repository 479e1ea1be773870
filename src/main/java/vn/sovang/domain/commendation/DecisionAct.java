package vn.sovang.domain.commendation;

import java.time.LocalDate;

/**
 * An act that answers a signed decision.
 *
 * @param number in the series of the decisions of the body
 * @param signer name of the signatory as on the paper
 * @param reason why, as it stands in the paper; never blank
 */
public record DecisionAct(
        long id, long decisionId, Kind kind, int number, LocalDate day, String signer, String reason) {

    /** What an act does. */
    public enum Kind {
        /** Puts right what the decision says of somebody. */
        CORRECTION,
        /** Takes back the whole decision, or some of its awards. */
        REVOCATION
    }
}
