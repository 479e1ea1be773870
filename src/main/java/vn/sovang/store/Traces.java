package vn.sovang.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the trace back, row by row and column by column. */
public final class Traces {
    private final Sql sql;

    Traces(Sql sql) {
        this.sql = sql;
    }

    /** The rows of a change in the order in which they were written. @param most no more than these */
    public List<RowTrace> ofChange(long change, int most) {
        return read("change_id = ? ORDER BY seq LIMIT ?", change, most);
    }

    /** How many rows a change touched. */
    public long rows(long change) {
        return sql.number("SELECT count(*) FROM change_row WHERE change_id = ?", change);
    }

    /** Everything that happened to one row, the oldest first. */
    public List<RowTrace> ofRow(String table, long row) {
        return read("table_name = ? AND row_id = ? ORDER BY seq", table, row);
    }

    /**
     * Everything that happened to the rows of a table that refer to a record, the oldest first.
     *
     * @param column that holds the key of the record, for instance {@code member_id}
     */
    public List<RowTrace> referring(String table, String column, long record) {
        return read(
                "table_name = ? AND json_extract(coalesce(after, before), '$.' || ?) = ? ORDER BY seq",
                table,
                column,
                record);
    }

    /** The changes that touched a row of one of these tables. */
    public List<Long> changesOf(List<String> tables) {
        List<Long> changes = new ArrayList<>();
        for (String table : tables) {
            changes.addAll(sql.list(
                    "SELECT DISTINCT change_id FROM change_row WHERE table_name = ?",
                    row -> row.id("change_id"),
                    table));
        }
        return changes;
    }

    private List<RowTrace> read(String which, Object... values) {
        Map<Long, Image> images = new LinkedHashMap<>();
        sql.list(
                "SELECT r.seq, r.change_id, r.table_name, r.row_id, 0 AS later, j.key, j.value FROM"
                        + " (SELECT * FROM change_row WHERE " + which + ") r LEFT JOIN json_each(r.before) j"
                        + " UNION ALL SELECT r.seq, r.change_id, r.table_name, r.row_id, 1, j.key, j.value FROM"
                        + " (SELECT * FROM change_row WHERE " + which + ") r LEFT JOIN json_each(r.after) j"
                        + " ORDER BY 1, 5",
                row -> images.computeIfAbsent(row.id("seq"), seq -> new Image()).add(row),
                twice(values));
        return images.values().stream().map(Image::trace).toList();
    }

    private static Object[] twice(Object[] values) {
        List<Object> both = new ArrayList<>(List.of(values));
        both.addAll(List.of(values));
        return both.toArray();
    }

    /** Collects the columns of one row. */
    private static final class Image {
        private final Map<String, String> before = new LinkedHashMap<>();
        private final Map<String, String> after = new LinkedHashMap<>();
        private long change;
        private String table;
        private long row;

        private Image add(Row read) throws SQLException {
            change = read.id("change_id");
            table = read.text("table_name");
            row = read.id("row_id");
            String value = read.text("value");
            if (value != null) {
                (read.id("later") == 0 ? before : after).put(read.text("key"), value);
            }
            return this;
        }

        private RowTrace trace() {
            return new RowTrace(change, table, row, before, after);
        }
    }
}
