package vn.sovang.service.target;

import java.util.List;
import java.util.Optional;

/** The tasks of a year in their order. */
public record TaskList(int year, List<TaskRow> rows) {
    public TaskList {
        rows = List.copyOf(rows);
    }

    public Optional<TaskRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** How many pass a filter. */
    public long count(TaskFilter filter) {
        return rows.stream().filter(filter::shows).count();
    }
}
