package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Describes a sheet by its columns: each heading stands beside what its cells hold.
 *
 * @param <R> what a row is made from
 */
public final class SheetOf<R> {
    private final String name;
    private final List<DataColumn> columns = new ArrayList<>();
    private final List<Function<R, ?>> values = new ArrayList<>();
    private boolean numbered;

    private SheetOf(String name) {
        this.name = name;
    }

    public static <R> SheetOf<R> named(String name) {
        return new SheetOf<>(name);
    }

    /** Begins each row with its number in the sheet. */
    public SheetOf<R> numbered() {
        numbered = true;
        columns.add(DataColumn.of("STT", ColumnKind.WHOLE));
        return this;
    }

    public SheetOf<R> text(String heading, Function<R, String> value) {
        return column(heading, ColumnKind.TEXT, value);
    }

    public SheetOf<R> whole(String heading, Function<R, Integer> value) {
        return column(heading, ColumnKind.WHOLE, value);
    }

    public SheetOf<R> decimal(String heading, Function<R, BigDecimal> value) {
        return column(heading, ColumnKind.DECIMAL, value);
    }

    /** A column of any kind; a null value leaves the cell empty. */
    public SheetOf<R> column(String heading, ColumnKind kind, Function<R, ?> value) {
        columns.add(DataColumn.of(heading, kind));
        values.add(value);
        return this;
    }

    /** The sheet with a row for each of the records, in their order. */
    public DataSheet of(List<R> records) {
        List<List<Object>> rows = new ArrayList<>();
        for (R record : records) {
            List<Object> row = new ArrayList<>();
            if (numbered) {
                row.add(rows.size() + 1);
            }
            values.forEach(value -> row.add(value.apply(record)));
            rows.add(row);
        }
        return new DataSheet(name, List.copyOf(columns), rows);
    }
}
