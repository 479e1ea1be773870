package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;

/** What happened to members. */
public final class MemberEventTable {
    private final Sql sql;

    MemberEventTable(Sql sql) {
        this.sql = sql;
    }

    private static final String COLUMNS = "SELECT id, member_id, kind, day, cell_id, decision, decision_day, place,"
            + " reason, until FROM member_event";

    public List<MemberEvent> all() {
        return sql.list(COLUMNS + " ORDER BY member_id, day, id", MemberEventTable::event);
    }

    public List<MemberEvent> of(long memberId) {
        return sql.list(COLUMNS + " WHERE member_id = ? ORDER BY day, id", MemberEventTable::event, memberId);
    }

    public long insert(MemberEvent event) {
        return sql.insert(
                "INSERT INTO member_event (member_id, kind, day, cell_id, decision, decision_day, place, reason, until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.memberId(),
                event.kind(),
                event.day(),
                event.cellId() == 0 ? null : Long.valueOf(event.cellId()),
                event.decision(),
                event.decisionDay(),
                event.place(),
                event.reason(),
                event.until());
    }

    /** Corrects an event that was written down wrongly; the trace keeps what stood there. */
    public void update(MemberEvent event) {
        sql.update(
                "UPDATE member_event SET member_id = ?, kind = ?, day = ?, cell_id = ?, decision = ?, decision_day = ?,"
                        + " place = ?, reason = ?, until = ? WHERE id = ?",
                event.memberId(),
                event.kind(),
                event.day(),
                event.cellId() == 0 ? null : Long.valueOf(event.cellId()),
                event.decision(),
                event.decisionDay(),
                event.place(),
                event.reason(),
                event.until(),
                event.id());
    }

    /** Takes out an event that never happened; the trace keeps what stood there. */
    public void delete(long id) {
        sql.update("DELETE FROM member_event WHERE id = ?", id);
    }

    private static MemberEvent event(Row row) throws SQLException {
        return new MemberEvent(
                row.id("id"),
                row.id("member_id"),
                row.constant(MemberEventKind.class, "kind"),
                row.day("day"),
                row.id("cell_id"),
                row.text("decision"),
                row.day("decision_day"),
                row.text("place"),
                row.text("reason"),
                row.day("until"));
    }
}
