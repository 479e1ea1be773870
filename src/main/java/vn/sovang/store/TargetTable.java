package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.target.Comparison;
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
        return sql.list(
                "SELECT id, year, position, group_name, name, unit, comparison, planned, numerator, denominator, achieved, source, indicator"
                        + " FROM target WHERE year = ? ORDER BY position",
                row -> new Target(
                        row.id("id"),
                        row.count("year"),
                        row.count("position"),
                        row.text("group_name"),
                        row.text("name"),
                        row.text("unit"),
                        row.constant(Comparison.class, "comparison"),
                        row.decimal("planned"),
                        row.decimal("numerator"),
                        row.decimal("denominator"),
                        row.text("achieved"),
                        row.text("source"),
                        row.text("indicator")),
                year);
    }

    public long insert(Target target) {
        return sql.insert(
                "INSERT INTO target (year, position, group_name, name, unit, comparison, planned, numerator, denominator, achieved, source, indicator)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                target.year(),
                target.position(),
                target.group(),
                target.name(),
                target.unit(),
                target.comparison(),
                target.planned(),
                target.numerator(),
                target.denominator(),
                target.achieved(),
                target.source(),
                target.indicator());
    }

    public void update(Target target) {
        sql.update(
                "UPDATE target SET group_name = ?, name = ?, unit = ?, comparison = ?, planned = ?, numerator = ?, denominator = ?,"
                        + " achieved = ?, source = ?, indicator = ? WHERE id = ?",
                target.group(),
                target.name(),
                target.unit(),
                target.comparison(),
                target.planned(),
                target.numerator(),
                target.denominator(),
                target.achieved(),
                target.source(),
                target.indicator(),
                target.id());
    }
}
