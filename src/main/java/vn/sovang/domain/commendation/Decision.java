package vn.sovang.domain.commendation;

import java.time.LocalDate;

/**
 * A decision on commendation.
 *
 * @param number running number; the state counts by year, the party by term; 0 while there is none
 * @param day the day of signing, planned until then; it chooses names, money, signatory and legal bases
 * @param honouredYear the working year whose achievements are commended
 * @param signer name of the signatory as on the paper
 * @param summary what the decision is about (trích yếu)
 * @param listName name of the annexed list, as in the imported table
 * @param kind code of the list {@code commendation_kind}, empty when nobody has said it
 * @param campaignId the campaign that is closed with it, 0 when it is none
 * @param presented the day the certificates were handed over, null while they were not
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
        DecisionState state,
        String kind,
        long campaignId,
        LocalDate presented) {

    /** A decision of which neither kind nor campaign is known. */
    public Decision(
            long id,
            Stream stream,
            int number,
            LocalDate day,
            int honouredYear,
            String signer,
            String summary,
            String listName,
            DecisionState state) {
        this(id, stream, number, day, honouredYear, signer, summary, listName, state, "", 0, null);
    }

    /** Whether it may not be changed any more but by an act. */
    public boolean closed() {
        return state != DecisionState.DRAFT && state != DecisionState.SUBMITTED;
    }

    public Decision numbered(int given) {
        return new Decision(
                id, stream, given, day, honouredYear, signer, summary, listName, state, kind, campaignId, presented);
    }

    public Decision in(DecisionState other) {
        return new Decision(
                id, stream, number, day, honouredYear, signer, summary, listName, other, kind, campaignId, presented);
    }

    public Decision signed(LocalDate when, String by) {
        return new Decision(
                id, stream, number, when, honouredYear, by, summary, listName, state, kind, campaignId, presented);
    }

    public Decision presented(LocalDate when) {
        return new Decision(
                id, stream, number, day, honouredYear, signer, summary, listName, state, kind, campaignId, when);
    }

    /** The full number as printed, for instance {@code 05/QĐ-UBND}; with dots where there is none yet. */
    public String fullNumber() {
        return stream.decisionNumber(number);
    }
}
