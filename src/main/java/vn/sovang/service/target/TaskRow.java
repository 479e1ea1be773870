package vn.sovang.service.target;

import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.text.SearchText;

/**
 * A task as the list of its year shows it.
 *
 * @param overdue whether it should have been done by now
 * @param soon whether it is due within the days of a reminder
 */
public record TaskRow(YearTask task, boolean overdue, boolean soon, SearchText searched) {
    public long id() {
        return task.id();
    }
}
