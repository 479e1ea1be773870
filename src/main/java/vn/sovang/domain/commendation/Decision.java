package vn.sovang.domain.commendation;

import java.time.LocalDate;

/**
 * A decision on commendation.
 *
 * @param number running number; the state counts by year, the party by term
 * @param day the day of signing; it chooses names, money, signatory and legal bases
 * @param honouredYear the working year whose achievements are commended
 * @param signer name of the signatory as on the paper
 * @param summary what the decision is about (trích yếu)
 * @param listName name of the annexed list, as in the imported table
 */
public record Decision(
        long id,
        Stream stream,
        int number,
        LocalDate day,
        int honouredYear,
        String signer,
        String summary,
        String listName,
        DecisionState state) {

    /** The full number as printed, for instance {@code 05/QĐ-UBND}. */
    public String fullNumber() {
        return stream.decisionNumber(number);
    }
}
