package vn.sovang.document.commendation;

import java.util.List;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.DecisionRecords;

/**
 * What the paper of an act is made from.
 *
 * @param records the decision it answers, with body, signatory and rules of the day of the act
 * @param past what it replaced; empty for a revocation
 * @param awards those it concerns, as they are told now
 * @param whole whether a revocation takes back the whole decision
 */
public record ActRecords(
        DecisionRecords records, DecisionAct act, List<AwardPast> past, List<Award> awards, boolean whole) {
    public ActRecords {
        past = List.copyOf(past);
        awards = List.copyOf(awards);
    }
}
