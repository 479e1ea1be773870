package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellEventKind;

/** What became of cells. */
public final class CellEventTable {
    private final Sql sql;

    CellEventTable(Sql sql) {
        this.sql = sql;
    }

    public List<CellEvent> all() {
        return sql.list(
                "SELECT id, cell_id, kind, day, name, cell_kind, parent_code, other_cell_id, decision, decision_day"
                        + " FROM cell_event ORDER BY cell_id, day, id",
                row -> new CellEvent(
                        row.id("id"),
                        row.id("cell_id"),
                        row.constant(CellEventKind.class, "kind"),
                        row.day("day"),
                        row.text("name"),
                        row.text("cell_kind"),
                        row.text("parent_code"),
                        row.id("other_cell_id"),
                        row.text("decision"),
                        row.day("decision_day")));
    }

    public long insert(CellEvent event) {
        return sql.insert(
                "INSERT INTO cell_event (cell_id, kind, day, name, cell_kind, parent_code, other_cell_id, decision,"
                        + " decision_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.cellId(),
                event.kind(),
                event.day(),
                event.name(),
                event.cellKind(),
                event.parentCode(),
                event.otherCellId() == 0 ? null : Long.valueOf(event.otherCellId()),
                event.decision(),
                event.decisionDay());
    }

    /** Takes out an event that was written down wrongly; the trace keeps it. */
    public void delete(long id) {
        sql.update("DELETE FROM cell_event WHERE id = ?", id);
    }
}
