package vn.sovang.domain.evaluation;

/**
 * The evaluation of one member or one cell for one year, in its three steps. The codes are those of the year's
 * {@link Regime}; history is never mapped to later levels.
 *
 * @param subjectId id of the member or of the cell
 * @param cellId the cell in which a member was evaluated; for a cell its own id
 * @param self level the subject gave itself (tự xếp loại), null when not given
 * @param appraised level proposed after appraisal (thẩm định), null when not given
 * @param decided level decided, null when not rated or not yet decided
 * @param notRatedReason code of the list {@code not_rated_reason}; null for those who are rated
 * @param details never null
 */
public record Evaluation(
        long id,
        long subjectId,
        long cellId,
        int year,
        String self,
        String appraised,
        String decided,
        String notRatedReason,
        EvaluationDetails details) {

    /** An evaluation of which no more than the levels is known. */
    public Evaluation(
            long id,
            long subjectId,
            long cellId,
            int year,
            String self,
            String appraised,
            String decided,
            String notRatedReason) {
        this(id, subjectId, cellId, year, self, appraised, decided, notRatedReason, EvaluationDetails.NONE);
    }

    /** Nothing has been written down yet. */
    public static Evaluation none(long subjectId, long cellId, int year) {
        return new Evaluation(0, subjectId, cellId, year, null, null, null, null);
    }

    public boolean rated() {
        return decided != null && notRatedReason == null;
    }

    /** Whether a level stands in any of the three steps. */
    public boolean hasLevel() {
        return self != null || appraised != null || decided != null;
    }

    /** Whether nothing at all is written down, so that nothing need be kept. */
    public boolean isBlank() {
        return !hasLevel() && notRatedReason == null && details.equals(EvaluationDetails.NONE);
    }

    public Evaluation withId(long other) {
        return new Evaluation(other, subjectId, cellId, year, self, appraised, decided, notRatedReason, details);
    }

    public Evaluation withSelf(String level) {
        return new Evaluation(id, subjectId, cellId, year, level, appraised, decided, notRatedReason, details);
    }

    public Evaluation withAppraised(String level) {
        return new Evaluation(id, subjectId, cellId, year, self, level, decided, notRatedReason, details);
    }

    public Evaluation withDecided(String level) {
        return new Evaluation(id, subjectId, cellId, year, self, appraised, level, notRatedReason, details);
    }

    public Evaluation withReason(String reason) {
        return new Evaluation(id, subjectId, cellId, year, self, appraised, decided, reason, details);
    }

    public Evaluation with(EvaluationDetails further) {
        return new Evaluation(id, subjectId, cellId, year, self, appraised, decided, notRatedReason, further);
    }
}
