package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.evaluation.Evaluation;

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
                ? "SELECT id, member_id AS subject_id, cell_id, year, self, appraised, decided, not_rated_reason FROM member_evaluation"
                : "SELECT id, cell_id AS subject_id, cell_id, year, self, appraised, decided, NULL AS not_rated_reason FROM cell_evaluation";
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
                        row.text("not_rated_reason")),
                values);
    }

    public long insert(Evaluation evaluation) {
        return members
                ? sql.insert(
                        "INSERT INTO member_evaluation (member_id, cell_id, year, self, appraised, decided, not_rated_reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        evaluation.subjectId(),
                        evaluation.cellId(),
                        evaluation.year(),
                        evaluation.self(),
                        evaluation.appraised(),
                        evaluation.decided(),
                        evaluation.notRatedReason())
                : sql.insert(
                        "INSERT INTO cell_evaluation (cell_id, year, self, appraised, decided) VALUES (?, ?, ?, ?, ?)",
                        evaluation.subjectId(),
                        evaluation.year(),
                        evaluation.self(),
                        evaluation.appraised(),
                        evaluation.decided());
    }

    public void delete(long id) {
        sql.update((members ? "DELETE FROM member_evaluation" : "DELETE FROM cell_evaluation") + " WHERE id = ?", id);
    }

    public void update(Evaluation evaluation) {
        if (members) {
            sql.update(
                    "UPDATE member_evaluation SET cell_id = ?, self = ?, appraised = ?, decided = ?, not_rated_reason = ? WHERE id = ?",
                    evaluation.cellId(),
                    evaluation.self(),
                    evaluation.appraised(),
                    evaluation.decided(),
                    evaluation.notRatedReason(),
                    evaluation.id());
        } else {
            sql.update(
                    "UPDATE cell_evaluation SET self = ?, appraised = ?, decided = ? WHERE id = ?",
                    evaluation.self(),
                    evaluation.appraised(),
                    evaluation.decided(),
                    evaluation.id());
        }
    }
}
