package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.member.Discipline;

/** Disciplinary measures. */
public final class DisciplineTable {
    private static final String SELECT =
            "SELECT id, member_id, form, day, decision, decision_day, reason, lifted FROM discipline";

    private final Sql sql;

    DisciplineTable(Sql sql) {
        this.sql = sql;
    }

    public List<Discipline> all() {
        return sql.list(SELECT + " ORDER BY member_id, day, id", DisciplineTable::discipline);
    }

    public List<Discipline> of(long memberId) {
        return sql.list(SELECT + " WHERE member_id = ? ORDER BY day, id", DisciplineTable::discipline, memberId);
    }

    public long insert(Discipline discipline) {
        return sql.insert(
                "INSERT INTO discipline (member_id, form, day, decision, decision_day, reason, lifted)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                discipline.memberId(),
                discipline.form(),
                discipline.day(),
                discipline.decision(),
                discipline.decisionDay(),
                discipline.reason(),
                discipline.lifted());
    }

    public void update(Discipline discipline) {
        sql.update(
                "UPDATE discipline SET member_id = ?, form = ?, day = ?, decision = ?, decision_day = ?, reason = ?,"
                        + " lifted = ? WHERE id = ?",
                discipline.memberId(),
                discipline.form(),
                discipline.day(),
                discipline.decision(),
                discipline.decisionDay(),
                discipline.reason(),
                discipline.lifted(),
                discipline.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM discipline WHERE id = ?", id);
    }

    private static Discipline discipline(Row row) throws SQLException {
        return new Discipline(
                row.id("id"),
                row.id("member_id"),
                row.text("form"),
                row.day("day"),
                row.text("decision"),
                row.day("decision_day"),
                row.text("reason"),
                row.day("lifted"));
    }
}
