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
 */
public record Evaluation(
        long id,
        long subjectId,
        long cellId,
        int year,
        String self,
        String appraised,
        String decided,
        String notRatedReason) {

    public boolean rated() {
        return decided != null && notRatedReason == null;
    }
}
