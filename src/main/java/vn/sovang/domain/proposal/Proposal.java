package vn.sovang.domain.proposal;

import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RecipientKind;

/**
 * One line of a round: who is proposed, by whom, for what, and what the council said.
 *
 * @param position place in the round, from 1
 * @param proposer the unit that proposes, may be empty
 * @param achievement as it will be printed, without a full stop at the end; may be empty
 * @param form code of the list {@code award_form}
 * @param field code of the list {@code award_field}, null when none is said
 * @param decisionId the decision it became, 0 while there is none
 */
public record Proposal(
        long id,
        long roundId,
        int position,
        String proposer,
        Recipient recipient,
        Links links,
        String achievement,
        String form,
        String field,
        Verdict verdict,
        String note,
        long decisionId) {

    public RecipientKind kind() {
        return recipient.kind();
    }

    public Proposal with(Verdict said) {
        return new Proposal(
                id, roundId, position, proposer, recipient, links, achievement, form, field, said, note, decisionId);
    }

    public Proposal with(Links found) {
        return new Proposal(
                id, roundId, position, proposer, recipient, found, achievement, form, field, verdict, note, decisionId);
    }

    /** The same line with the key that the store has given it. */
    public Proposal withId(long given) {
        return new Proposal(
                given,
                roundId,
                position,
                proposer,
                recipient,
                links,
                achievement,
                form,
                field,
                verdict,
                note,
                decisionId);
    }

    /** @param decision 0 when it is open again */
    public Proposal decidedBy(long decision) {
        return new Proposal(
                id, roundId, position, proposer, recipient, links, achievement, form, field, verdict, note, decision);
    }

    public Proposal at(int place) {
        return new Proposal(
                id, roundId, place, proposer, recipient, links, achievement, form, field, verdict, note, decisionId);
    }
}
