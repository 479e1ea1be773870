package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Stream;

/** Decisions on commendation. */
public final class DecisionTable {
    private final Sql sql;

    DecisionTable(Sql sql) {
        this.sql = sql;
    }

    public List<Decision> all() {
        return sql.list(
                "SELECT id, stream, number, day, honoured_year, signer, summary, list_name, state, kind, campaign_id FROM decision ORDER BY day, id",
                row -> new Decision(
                        row.id("id"),
                        row.constant(Stream.class, "stream"),
                        row.count("number"),
                        row.day("day"),
                        row.count("honoured_year"),
                        row.text("signer"),
                        row.text("summary"),
                        row.text("list_name"),
                        row.constant(DecisionState.class, "state"),
                        row.text("kind"),
                        row.id("campaign_id")));
    }

    public long insert(Decision decision) {
        return sql.insert(
                "INSERT INTO decision (stream, number, day, honoured_year, signer, summary, list_name, state, kind, campaign_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.stream(),
                Sql.reference(decision.number()),
                decision.day(),
                decision.honouredYear(),
                decision.signer(),
                decision.summary(),
                decision.listName(),
                decision.state(),
                decision.kind(),
                Sql.reference(decision.campaignId()));
    }

    public void update(Decision decision) {
        sql.update(
                "UPDATE decision SET number = ?, day = ?, honoured_year = ?, signer = ?, summary = ?, list_name = ?, state = ?, kind = ?, campaign_id = ? WHERE id = ?",
                Sql.reference(decision.number()),
                decision.day(),
                decision.honouredYear(),
                decision.signer(),
                decision.summary(),
                decision.listName(),
                decision.state(),
                decision.kind(),
                Sql.reference(decision.campaignId()),
                decision.id());
    }
}
