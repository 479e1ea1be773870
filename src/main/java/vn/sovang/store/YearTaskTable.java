package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.target.TaskState;
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
                "SELECT * FROM year_task WHERE year = ? ORDER BY number",
                row -> new YearTask(
                        row.id("id"),
                        row.count("year"),
                        row.count("number"),
                        row.text("wording"),
                        row.text("owner"),
                        row.text("deadline"),
                        row.constant(TaskState.class, "state"),
                        row.day("finished"),
                        row.text("note")),
                year);
    }

    public long insert(YearTask task) {
        return sql.insert(
                "INSERT INTO year_task (year, number, wording, owner, deadline, state, finished, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                task.year(),
                task.number(),
                task.wording(),
                task.owner(),
                task.deadline(),
                task.state(),
                task.finished(),
                task.note());
    }

    public void update(YearTask task) {
        sql.update(
                "UPDATE year_task SET number = ?, wording = ?, owner = ?, deadline = ?, state = ?, finished = ?, note = ?"
                        + " WHERE id = ?",
                task.number(),
                task.wording(),
                task.owner(),
                task.deadline(),
                task.state(),
                task.finished(),
                task.note(),
                task.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM year_task WHERE id = ?", id);
    }
}
