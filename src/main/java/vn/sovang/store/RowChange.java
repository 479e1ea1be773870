package vn.sovang.store;

import java.util.List;

/**
 * What a step did to one row.
 *
 * @param inserted whether the row was not there before
 * @param fields the columns whose values the step changed, in the order of the names; all that hold anything for an
 *     inserted row
 */
public record RowChange(String table, long rowId, boolean inserted, List<Field> fields) {
    public RowChange {
        fields = List.copyOf(fields);
    }

    /**
     * A column of a row before and after.
     *
     * @param before as the table keeps it, null for nothing
     * @param after as the table keeps it, null for nothing
     */
    public record Field(String column, String before, String after) {}
}
