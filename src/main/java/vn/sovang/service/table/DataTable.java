package vn.sovang.service.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table to be read.
 *
 * @param columns at least one
 * @param rows as long as there are columns; a value may be null
 * @param ids key of the record in each row, 0 where a row is none
 * @param summary what the rows come to, may be empty
 */
public record DataTable(List<Column> columns, List<List<Value>> rows, List<Long> ids, List<Value.Word> summary) {
    /** A table without columns and rows. */
    public static final DataTable NOTHING = new DataTable(List.of(), List.of(), List.of(), List.of());

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        ids = List.copyOf(ids);
        summary = List.copyOf(summary);
    }

    /** Collects the rows of a table. */
    static final class Builder {
        private final List<Column> columns;
        private final List<List<Value>> rows = new ArrayList<>();
        private final List<Long> ids = new ArrayList<>();
        private final List<Value.Word> summary = new ArrayList<>();

        Builder(Column... columns) {
            this.columns = List.of(columns);
        }

        /** A row that is no record of its own. */
        void row(Value... values) {
            row(0, values);
        }

        /** The row of the record with this key. */
        void row(long id, Value... values) {
            ids.add(id);
            rows.add(Collections.unmodifiableList(Arrays.asList(values)));
        }

        void sum(String key, Object... args) {
            summary.add(new Value.Word(key, List.of(args), Value.Tone.PLAIN));
        }

        DataTable build() {
            return new DataTable(columns, rows, ids, summary);
        }
    }
}
