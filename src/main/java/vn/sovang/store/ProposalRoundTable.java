package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.ProposalRound;

/** Rounds of proposals with the meeting of the council on each. */
public final class ProposalRoundTable {
    private static final String SELECT = "SELECT id, code, stream, kind, campaign_id, honoured_year, name, day,"
            + " met, place, chair, secretary, present, absent, conclusion, note, decided FROM proposal_round";

    private final Sql sql;

    ProposalRoundTable(Sql sql) {
        this.sql = sql;
    }

    public List<ProposalRound> all() {
        return sql.list(SELECT + " ORDER BY honoured_year, day, id", ProposalRoundTable::round);
    }

    public Optional<ProposalRound> find(long id) {
        return sql.one(SELECT + " WHERE id = ?", ProposalRoundTable::round, id);
    }

    public long insert(ProposalRound round) {
        Meeting meeting = round.meeting();
        return sql.insert(
                "INSERT INTO proposal_round (code, stream, kind, campaign_id, honoured_year, name, day, met, place, chair,"
                        + " secretary, present, absent, conclusion, note, decided)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round.code(),
                round.stream(),
                round.kind(),
                Sql.reference(round.campaignId()),
                round.honouredYear(),
                round.name(),
                round.day(),
                meeting.day(),
                meeting.place(),
                meeting.chair(),
                meeting.secretary(),
                meeting.present(),
                meeting.absent(),
                meeting.conclusion(),
                round.note(),
                round.decided() ? 1 : 0);
    }

    public void update(ProposalRound round) {
        Meeting meeting = round.meeting();
        sql.update(
                "UPDATE proposal_round SET code = ?, stream = ?, kind = ?, campaign_id = ?, honoured_year = ?, name = ?,"
                        + " day = ?, met = ?, place = ?, chair = ?, secretary = ?, present = ?, absent = ?, conclusion = ?,"
                        + " note = ?, decided = ? WHERE id = ?",
                round.code(),
                round.stream(),
                round.kind(),
                Sql.reference(round.campaignId()),
                round.honouredYear(),
                round.name(),
                round.day(),
                meeting.day(),
                meeting.place(),
                meeting.chair(),
                meeting.secretary(),
                meeting.present(),
                meeting.absent(),
                meeting.conclusion(),
                round.note(),
                round.decided() ? 1 : 0,
                round.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM proposal_round WHERE id = ?", id);
    }

    private static ProposalRound round(Row row) throws SQLException {
        return new ProposalRound(
                row.id("id"),
                row.text("code"),
                row.constant(Stream.class, "stream"),
                row.text("kind"),
                row.id("campaign_id"),
                row.count("honoured_year"),
                row.text("name"),
                row.day("day"),
                new Meeting(
                        row.day("met"),
                        row.text("place"),
                        row.text("chair"),
                        row.text("secretary"),
                        row.text("present"),
                        row.text("absent"),
                        row.text("conclusion")),
                row.text("note"),
                row.count("decided") == 1);
    }
}
