package vn.sovang.service.history;

import java.util.List;

/**
 * A change told record by record.
 *
 * @param rows the first of them
 * @param total how many records it touched
 */
public record ChangeStory(long changeId, List<RowStory> rows, long total) {
    public ChangeStory {
        rows = List.copyOf(rows);
    }
}
