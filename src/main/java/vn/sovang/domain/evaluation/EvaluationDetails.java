package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands beside the three levels of an evaluation.
 *
 * @param selfPoints points somebody gave itself, null when none; only regimes with a {@link PointScale} have them
 * @param points points after appraisal, null when none
 * @param votes ballots for the proposed level, null when none were counted
 * @param decision number of the decision as written, may be empty
 * @param decisionDay day of the decision, null when unknown
 * @param note may be empty
 * @param ratedAnyway whether the clerk has said that somebody is rated though the register speaks against it
 */
public record EvaluationDetails(
        BigDecimal selfPoints,
        BigDecimal points,
        Votes votes,
        String decision,
        LocalDate decisionDay,
        String note,
        boolean ratedAnyway) {
    /** Nothing but the levels is known. */
    public static final EvaluationDetails NONE = new EvaluationDetails(null, null, null, "", null, "", false);

    public EvaluationDetails withSelfPoints(BigDecimal other) {
        return new EvaluationDetails(other, points, votes, decision, decisionDay, note, ratedAnyway);
    }

    public EvaluationDetails withPoints(BigDecimal other) {
        return new EvaluationDetails(selfPoints, other, votes, decision, decisionDay, note, ratedAnyway);
    }

    public EvaluationDetails withVotes(Votes other) {
        return new EvaluationDetails(selfPoints, points, other, decision, decisionDay, note, ratedAnyway);
    }

    public EvaluationDetails withDecision(String number) {
        return new EvaluationDetails(selfPoints, points, votes, number, decisionDay, note, ratedAnyway);
    }

    public EvaluationDetails withDecisionDay(LocalDate day) {
        return new EvaluationDetails(selfPoints, points, votes, decision, day, note, ratedAnyway);
    }

    public EvaluationDetails withNote(String text) {
        return new EvaluationDetails(selfPoints, points, votes, decision, decisionDay, text, ratedAnyway);
    }

    public EvaluationDetails ratedAnyway(boolean anyway) {
        return new EvaluationDetails(selfPoints, points, votes, decision, decisionDay, note, anyway);
    }
}
