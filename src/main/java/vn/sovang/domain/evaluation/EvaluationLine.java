package vn.sovang.domain.evaluation;

import java.math.BigDecimal;

/**
 * One line of the evaluation of a year: a member or a cell with what the register says of its taking part and with what
 * has been written down.
 *
 * @param proposed how it takes part by the register and the regime
 * @param evaluation what has been written down; blank when nothing
 * @param present whether it belongs to the register on the day; else it is here only because it was evaluated
 */
public record EvaluationLine(Participation proposed, Evaluation evaluation, boolean present) {

    public long subjectId() {
        return evaluation.subjectId();
    }

    /** The cell it counts for. */
    public long cellId() {
        return evaluation.cellId();
    }

    public EvaluationLine with(Evaluation other) {
        return new EvaluationLine(proposed, other, present);
    }

    /** How it takes part: what the clerk has written down comes before what the register proposes. */
    public Participation participation(Regime regime) {
        if (evaluation.notRatedReason() != null) {
            return regime.without(evaluation.notRatedReason());
        }
        return evaluation.details().ratedAnyway() || evaluation.hasLevel() ? Participation.RATED : proposed;
    }

    /** Whether a decision is still missing. */
    public boolean isOpen(Regime regime) {
        return evaluation.decided() == null && participation(regime).isRated();
    }

    /** Whether levels are written down for somebody the register says is not rated, and the clerk has not said so be it. */
    public boolean contradictsRegister() {
        return evaluation.hasLevel()
                && !proposed.isRated()
                && !evaluation.details().ratedAnyway();
    }

    /** Whether the points stand for another level than the one decided, or appraised while nothing is decided. */
    public boolean contradictsPoints(Regime regime) {
        String level = evaluation.decided() == null ? evaluation.appraised() : evaluation.decided();
        return contradict(regime, evaluation.details().points(), level);
    }

    /** Whether the points somebody gave itself stand for another level than it rated itself. */
    public boolean contradictsSelfPoints(Regime regime) {
        return contradict(regime, evaluation.details().selfPoints(), evaluation.self());
    }

    private static boolean contradict(Regime regime, BigDecimal points, String level) {
        return level != null
                && regime.hasPoints()
                && points != null
                && regime.points()
                        .levelOf(points)
                        .filter(due -> !due.equals(level))
                        .isPresent();
    }
}
