package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.target.YearTask;

/** Tasks and solutions by year. */
public final class YearTaskTable {
    private final Sql sql;

    YearTaskTable(Sql sql) {
        this.sql = sql;
    }

    /** The years there is anything for. */
    public List<Integer> years() {
        return sql.list("SELECT DISTINCT year FROM year_task ORDER BY year", row -> row.count("year"));
    }

    public List<YearTask> of(int year) {
        return sql.list(
                "SELECT id, year, number, wording, owner, deadline FROM year_task WHERE year = ? ORDER BY number",
                row -> new YearTask(
                        row.id("id"),
                        row.count("year"),
                        row.count("number"),
                        row.text("wording"),
                        row.text("owner"),
                        row.text("deadline")),
                year);
    }

    public long insert(YearTask task) {
        return sql.insert(
                "INSERT INTO year_task (year, number, wording, owner, deadline) VALUES (?, ?, ?, ?, ?)",
                task.year(),
                task.number(),
                task.wording(),
                task.owner(),
                task.deadline());
    }

    public void update(YearTask task) {
        sql.update(
                "UPDATE year_task SET wording = ?, owner = ?, deadline = ? WHERE id = ?",
                task.wording(),
                task.owner(),
                task.deadline(),
                task.id());
    }
}
