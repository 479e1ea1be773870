package vn.sovang.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a change made of one row.
 *
 * @param before its values by column as they were, empty when the row is new; a column without a value is left out
 * @param after its values as the change left them, empty when the row was removed
 */
public record RowTrace(long changeId, String table, long rowId, Map<String, String> before, Map<String, String> after) {
    public RowTrace {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** A value as it stands last: after the change, or before it when the row was removed; null when there is none. */
    public String value(String column) {
        return after.isEmpty() ? before.get(column) : after.get(column);
    }
}
