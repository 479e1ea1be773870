package vn.sovang.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                "SELECT id, stream, number, day, honoured_year, signer, summary, list_name, state, kind, campaign_id, presented FROM decision ORDER BY day, id",
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
                        row.id("campaign_id"),
                        row.day("presented")));
    }

    public long insert(Decision decision) {
        return sql.insert(
                "INSERT INTO decision (stream, number, day, honoured_year, signer, summary, list_name, state, kind, campaign_id, presented) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.stream(),
                Sql.reference(decision.number()),
                decision.day(),
                decision.honouredYear(),
                decision.signer(),
                decision.summary(),
                decision.listName(),
                decision.state(),
                decision.kind(),
                Sql.reference(decision.campaignId()),
                decision.presented());
    }

    /** Takes away a draft with its texts; its awards must be gone. */
    public void delete(long id) {
        sql.update("DELETE FROM decision_text WHERE decision_id = ?", id);
        sql.update("DELETE FROM decision WHERE id = ?", id);
    }

    /** The paragraphs that the office words itself, by the key of their part. */
    public Map<String, String> texts(long id) {
        Map<String, String> texts = new LinkedHashMap<>();
        sql.list(
                        "SELECT part, content FROM decision_text WHERE decision_id = ? ORDER BY id",
                        row -> Map.entry(row.text("part"), row.text("content")),
                        id)
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    /** Keeps a paragraph. @param content null for that of the template */
    public void text(long id, String part, String content) {
        if (content == null) {
            sql.update("DELETE FROM decision_text WHERE decision_id = ? AND part = ?", id, part);
        } else if (sql.update(
                        "UPDATE decision_text SET content = ? WHERE decision_id = ? AND part = ?", content, id, part)
                == 0) {
            sql.insert("INSERT INTO decision_text (decision_id, part, content) VALUES (?, ?, ?)", id, part, content);
        }
    }

    public void update(Decision decision) {
        sql.update(
                "UPDATE decision SET number = ?, day = ?, honoured_year = ?, signer = ?, summary = ?, list_name = ?, state = ?, kind = ?, campaign_id = ?, presented = ? WHERE id = ?",
                Sql.reference(decision.number()),
                decision.day(),
                decision.honouredYear(),
                decision.signer(),
                decision.summary(),
                decision.listName(),
                decision.state(),
                decision.kind(),
                Sql.reference(decision.campaignId()),
                decision.presented(),
                decision.id());
    }
}
