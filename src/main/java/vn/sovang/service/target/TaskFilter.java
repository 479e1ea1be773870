package vn.sovang.service.target;

import vn.sovang.domain.target.TaskState;

/** Which tasks a list shows. */
public enum TaskFilter {
    ALL,
    /** Still to be done. */
    OPEN,
    OVERDUE,
    /** Due within the days of a reminder. */
    SOON,
    DONE;

    public boolean shows(TaskRow row) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> row.task().state().isOpen();
            case OVERDUE -> row.overdue();
            case SOON -> row.soon();
            case DONE -> row.task().state() == TaskState.DONE;
        };
    }
}
