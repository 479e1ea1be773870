package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;

/** Targets and results by year. */
public final class TargetTable {
    private final Sql sql;

    TargetTable(Sql sql) {
        this.sql = sql;
    }

    /** The years there is anything for. */
    public List<Integer> years() {
        return sql.list("SELECT DISTINCT year FROM target ORDER BY year", row -> row.count("year"));
    }

    public List<Target> of(int year) {
        return sql.list("SELECT * FROM target WHERE year = ? ORDER BY position", TargetTable::target, year);
    }

    private static Target target(Row row) throws SQLException {
        return new Target(
                row.id("id"),
                row.count("year"),
                row.count("position"),
                row.text("group_name"),
                row.text("name"),
                row.text("unit"),
                new Plan(
                        row.constant(Comparison.class, "comparison"),
                        row.decimal("planned"),
                        row.decimal("planned_to"),
                        row.decimal("assigned"),
                        row.count("lower_is_better") != 0),
                new Results(
                        new Result(row.decimal("numerator"), row.decimal("denominator"), row.text("achieved")),
                        List.of(row.text("quarter1"), row.text("quarter2"), row.text("quarter3"), row.text("quarter4")),
                        row.count("summed") != 0),
                row.text("computed"),
                row.text("source"),
                row.text("indicator"),
                row.text("note"));
    }

    public long insert(Target target) {
        return sql.insert(
                "INSERT INTO target (year, position, group_name, name, unit, comparison, planned, planned_to, assigned,"
                        + " lower_is_better, numerator, denominator, achieved, quarter1, quarter2, quarter3, quarter4, summed,"
                        + " computed, source, indicator, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                target.year(),
                target.position(),
                target.group(),
                target.name(),
                target.unit(),
                target.comparison(),
                target.planned(),
                target.plan().upper(),
                target.plan().assigned(),
                flag(target.plan().lowerIsBetter()),
                target.results().year().numerator(),
                target.results().year().denominator(),
                target.results().year().text(),
                target.results().quarters().get(0),
                target.results().quarters().get(1),
                target.results().quarters().get(2),
                target.results().quarters().get(3),
                flag(target.results().summed()),
                target.computed(),
                target.source(),
                target.indicator(),
                target.note());
    }

    public void update(Target target) {
        sql.update(
                "UPDATE target SET position = ?, group_name = ?, name = ?, unit = ?, comparison = ?, planned = ?,"
                        + " planned_to = ?, assigned = ?, lower_is_better = ?, numerator = ?, denominator = ?, achieved = ?,"
                        + " quarter1 = ?, quarter2 = ?, quarter3 = ?, quarter4 = ?, summed = ?, computed = ?, source = ?,"
                        + " indicator = ?, note = ? WHERE id = ?",
                target.position(),
                target.group(),
                target.name(),
                target.unit(),
                target.comparison(),
                target.planned(),
                target.plan().upper(),
                target.plan().assigned(),
                flag(target.plan().lowerIsBetter()),
                target.results().year().numerator(),
                target.results().year().denominator(),
                target.results().year().text(),
                target.results().quarters().get(0),
                target.results().quarters().get(1),
                target.results().quarters().get(2),
                target.results().quarters().get(3),
                flag(target.results().summed()),
                target.computed(),
                target.source(),
                target.indicator(),
                target.note(),
                target.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM target WHERE id = ?", id);
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }
}
