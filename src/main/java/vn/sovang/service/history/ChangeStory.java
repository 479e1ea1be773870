package vn.sovang.service.history;

import java.util.List;

/**
 * A change told record by record.
 *
 * @param rows the stories of the first of them; of rows that only the program knows there is none
 * @param told how many of the rows were looked at
 * @param total how many rows it touched
 */
public record ChangeStory(long changeId, List<RowStory> rows, long told, long total) {
    public ChangeStory {
        rows = List.copyOf(rows);
    }
}
