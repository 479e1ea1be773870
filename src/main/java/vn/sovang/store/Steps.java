package vn.sovang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Steps inside a change that happen wholly or not at all, so that one bad row does not spoil the others. */
public final class Steps {
    /** The images of both sides of each row, column beside column; what is alike is left out by the database. */
    private static final String FIELDS = """
            SELECT r.table_name, r.row_id, r.before IS NULL AS inserted, a.key, b.value AS before, a.value AS after
            FROM change_row r, json_each(r.after) a LEFT JOIN json_each(r.before) b ON b.key = a.key
            WHERE r.seq > ? AND b.value IS NOT a.value AND a.key <> 'id'
            ORDER BY r.seq, a.id""";

    private final Sql sql;

    Steps(Sql sql) {
        this.sql = sql;
    }

    /** Runs one step; when it fails, what it wrote is taken back and the failure goes on to the caller. */
    public <T> T attempt(Supplier<T> step) {
        sql.update("SAVEPOINT step");
        boolean kept = false;
        try {
            T result = step.get();
            kept = true;
            return result;
        } finally {
            if (!kept) {
                sql.update("ROLLBACK TO step");
            }
            sql.update("RELEASE step");
        }
    }

    /** Where the trace stands now, to ask {@link #since} afterwards. */
    public long mark() {
        return sql.number("SELECT max(seq) FROM change_row");
    }

    /** What the present change has done to rows since a mark; rows that were deleted are left out. */
    public List<RowChange> since(long mark) {
        record Key(String table, long row) {}
        record Entry(Key key, boolean inserted, RowChange.Field field) {}
        List<Entry> entries = sql.list(
                FIELDS,
                row -> new Entry(
                        new Key(row.text("table_name"), row.id("row_id")),
                        row.count("inserted") == 1,
                        new RowChange.Field(row.text("key"), row.text("before"), row.text("after"))),
                mark);
        Map<Key, List<Entry>> rows = new LinkedHashMap<>();
        entries.forEach(entry ->
                rows.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry));
        List<RowChange> changes = new ArrayList<>();
        rows.forEach((key, fields) -> {
            List<RowChange.Field> merged =
                    merged(fields.stream().map(Entry::field).toList());
            if (!merged.isEmpty()) {
                changes.add(
                        new RowChange(key.table(), key.row(), fields.getFirst().inserted(), merged));
            }
        });
        return changes;
    }

    /** A row that was written twice in one step has changed from what it was first to what it is last. */
    private static List<RowChange.Field> merged(List<RowChange.Field> fields) {
        Map<String, RowChange.Field> merged = new LinkedHashMap<>();
        for (RowChange.Field field : fields) {
            RowChange.Field first = merged.getOrDefault(field.column(), field);
            merged.put(field.column(), new RowChange.Field(field.column(), first.before(), field.after()));
        }
        return merged.values().stream()
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
    }
}
