package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.FreedNumber;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;

/** Acts that answer signed decisions, what they replaced, and numbers that were given back. */
public final class DecisionActTable {
    private final Sql sql;

    DecisionActTable(Sql sql) {
        this.sql = sql;
    }

    public List<DecisionAct> all() {
        return sql.list(
                "SELECT id, decision_id, kind, number, day, signer, reason FROM decision_act ORDER BY day, id",
                row -> new DecisionAct(
                        row.id("id"),
                        row.id("decision_id"),
                        row.constant(DecisionAct.Kind.class, "kind"),
                        row.count("number"),
                        row.day("day"),
                        row.text("signer"),
                        row.text("reason")));
    }

    /** The acts on one decision, the oldest first. */
    public List<DecisionAct> of(long decisionId) {
        return all().stream().filter(act -> act.decisionId() == decisionId).toList();
    }

    public long insert(DecisionAct act) {
        return sql.insert(
                "INSERT INTO decision_act (decision_id, kind, number, day, signer, reason) VALUES (?, ?, ?, ?, ?, ?)",
                act.decisionId(),
                act.kind(),
                act.number(),
                act.day(),
                act.signer(),
                act.reason());
    }

    /** What the awards of a decision said before acts corrected them, in the order of the acts. */
    public List<AwardPast> past(long decisionId) {
        return sql.list(
                "SELECT p.id, p.act_id, p.award_id, a.recipient_kind, p.honorific, p.name, p.post, p.unit, p.achievement"
                        + " FROM award_past p JOIN award a ON a.id = p.award_id WHERE a.decision_id = ? ORDER BY p.act_id, p.id",
                row -> {
                    Recipient recipient = AwardTable.recipient(row);
                    return new AwardPast(
                            row.id("id"), row.id("act_id"), row.id("award_id"), recipient, row.text("achievement"));
                },
                decisionId);
    }

    public void keep(AwardPast past) {
        Recipient recipient = past.recipient();
        sql.insert(
                "INSERT INTO award_past (act_id, award_id, honorific, name, post, unit, achievement) VALUES (?, ?, ?, ?, ?, ?, ?)",
                past.actId(),
                past.awardId(),
                recipient.honorific(),
                recipient.name(),
                recipient.post(),
                recipient.unit(),
                past.achievement());
    }

    public List<FreedNumber> freed() {
        return sql.list(
                "SELECT stream, series, number FROM freed_number ORDER BY id",
                row -> new FreedNumber(row.constant(Stream.class, "stream"), row.text("series"), row.count("number")));
    }

    public void free(FreedNumber freed) {
        sql.update(
                "INSERT INTO freed_number (stream, series, number) VALUES (?, ?, ?)",
                freed.stream(),
                freed.series(),
                freed.number());
    }

    /** A number that was free is given again. */
    public void take(FreedNumber freed) {
        sql.update(
                "DELETE FROM freed_number WHERE stream = ? AND series = ? AND number = ?",
                freed.stream(),
                freed.series(),
                freed.number());
    }
}
