package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.commendation.Stream;

/**
 * What a decision is drafted from: the accepted lines of a round.
 *
 * @param kind code of the list {@code commendation_kind}, empty when nobody has said it
 * @param campaignId the campaign that is closed with it, 0 when it is none
 * @param day the planned day of signing
 * @param summary what the decision is about (trích yếu); a blank one is written by the program
 * @param lines in the order in which each kind of recipient shall stand in the list
 */
public record DraftWish(
        Stream stream,
        String kind,
        int honouredYear,
        long campaignId,
        LocalDate day,
        String summary,
        List<DraftLine> lines) {
    public DraftWish {
        lines = List.copyOf(lines);
    }
}
