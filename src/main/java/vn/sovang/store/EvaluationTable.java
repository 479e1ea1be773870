package vn.sovang.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationDetails;
import vn.sovang.domain.evaluation.Votes;

/** Evaluations of cells or of members; both tables have the same columns for the three steps. */
public final class EvaluationTable {
    private final Sql sql;
    private final boolean members;

    private EvaluationTable(Sql sql, boolean members) {
        this.sql = sql;
        this.members = members;
    }

    static EvaluationTable ofCells(Sql sql) {
        return new EvaluationTable(sql, false);
    }

    static EvaluationTable ofMembers(Sql sql) {
        return new EvaluationTable(sql, true);
    }

    /** The years there is anything for. */
    public List<Integer> years() {
        return sql.list(
                (members
                        ? "SELECT DISTINCT year FROM member_evaluation ORDER BY year"
                        : "SELECT DISTINCT year FROM cell_evaluation ORDER BY year"),
                row -> row.count("year"));
    }

    public List<Evaluation> of(int year) {
        return where("year = ?", year);
    }

    /** Of all years, the earliest first. */
    public List<Evaluation> all() {
        return where("1");
    }

    private List<Evaluation> where(String condition, Object... values) {
        String select = members
                ? "SELECT *, member_id AS subject_id FROM member_evaluation"
                : "SELECT *, cell_id AS subject_id, 0 AS rated_anyway FROM cell_evaluation";
        return sql.list(
                select + " WHERE " + condition + " ORDER BY year, id",
                row -> new Evaluation(
                        row.id("id"),
                        row.id("subject_id"),
                        row.id("cell_id"),
                        row.count("year"),
                        row.text("self"),
                        row.text("appraised"),
                        row.text("decided"),
                        row.text("not_rated_reason"),
                        details(row)),
                values);
    }

    private static EvaluationDetails details(Row row) throws SQLException {
        String votes = row.text("votes");
        return new EvaluationDetails(
                row.decimal("self_points"),
                row.decimal("points"),
                votes == null ? null : Votes.parse(votes).orElseThrow(IllegalArgumentException::new),
                row.text("decision"),
                row.day("decision_day"),
                row.text("note"),
                row.count("rated_anyway") == 1);
    }

    public long insert(Evaluation one) {
        return members
                ? sql.insert(
                        "INSERT INTO member_evaluation (self, appraised, decided, not_rated_reason, self_points, points, votes, decision, decision_day, note, rated_anyway, cell_id, member_id, year)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        with(memberValues(one), one.subjectId(), one.year()))
                : sql.insert(
                        "INSERT INTO cell_evaluation (self, appraised, decided, not_rated_reason, self_points, points, votes, decision, decision_day, note, cell_id, year)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        with(values(one), one.subjectId(), one.year()));
    }

    public void delete(long id) {
        sql.update((members ? "DELETE FROM member_evaluation" : "DELETE FROM cell_evaluation") + " WHERE id = ?", id);
    }

    public void update(Evaluation one) {
        String set =
                "self = ?, appraised = ?, decided = ?, not_rated_reason = ?, self_points = ?, points = ?, votes = ?, decision = ?, decision_day = ?, note = ?";
        if (members) {
            sql.update(
                    "UPDATE member_evaluation SET " + set + ", rated_anyway = ?, cell_id = ? WHERE id = ?",
                    with(memberValues(one), one.id()));
        } else {
            sql.update("UPDATE cell_evaluation SET " + set + " WHERE id = ?", with(values(one), one.id()));
        }
    }

    private static Object[] memberValues(Evaluation one) {
        return with(values(one), one.details().ratedAnyway() ? 1 : 0, one.cellId());
    }

    private static Object[] values(Evaluation one) {
        EvaluationDetails details = one.details();
        return new Object[] {
            one.self(),
            one.appraised(),
            one.decided(),
            one.notRatedReason(),
            details.selfPoints(),
            details.points(),
            details.votes() == null ? null : details.votes().text(),
            details.decision(),
            details.decisionDay(),
            details.note()
        };
    }

    private static Object[] with(Object[] values, Object... further) {
        return Stream.concat(Arrays.stream(values), Arrays.stream(further)).toArray();
    }
}
