package vn.sovang.service.history;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One change in the history of a record.
 *
 * @param label what was done, in the words of the one who did it
 * @param rows what it made of the record and of what hangs on it
 */
public record RecordChange(long changeId, LocalDateTime at, String who, String label, List<RowStory> rows) {
    public RecordChange {
        rows = List.copyOf(rows);
    }
}
