package vn.sovang.domain.proposal;

import java.time.LocalDate;
import vn.sovang.domain.commendation.Stream;

/**
 * A round of proposals (đợt khen): what is decided together in one stream.
 *
 * @param code the name by which tables that come in know it, never empty
 * @param kind code of the list {@code commendation_kind}
 * @param campaignId 0 when the round belongs to no campaign
 * @param honouredYear the working year whose achievements are commended
 * @param day the day by whose rules the round is checked and reckoned: when it is meant to be decided
 * @param decided whether its accepted lines have become decisions; it is closed then
 */
public record ProposalRound(
        long id,
        String code,
        Stream stream,
        String kind,
        long campaignId,
        int honouredYear,
        String name,
        LocalDate day,
        Meeting meeting,
        String note,
        boolean decided) {

    public ProposalRound with(Meeting held) {
        return new ProposalRound(id, code, stream, kind, campaignId, honouredYear, name, day, held, note, decided);
    }

    /** The same round closed, or open again. */
    public ProposalRound closed(boolean now) {
        return new ProposalRound(id, code, stream, kind, campaignId, honouredYear, name, day, meeting, note, now);
    }
}
