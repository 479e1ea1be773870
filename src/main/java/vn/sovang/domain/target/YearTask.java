package vn.sovang.domain.target;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.domain.time.DayText;

/**
 * A task and solution (nhiệm vụ, giải pháp) of a year in its own wording; the count of tasks is the count of these
 * rows, never taken from a text.
 *
 * @param owner who answers for it, may be empty
 * @param deadline as written, may be empty; where it is a full date, it can be overdue
 * @param finished the day it was done, null when unknown
 * @param note how it went, may be empty
 */
public record YearTask(
        long id,
        int year,
        int number,
        String wording,
        String owner,
        String deadline,
        TaskState state,
        LocalDate finished,
        String note) {

    /** The day it is due; empty when none is written, or only words. */
    public Optional<LocalDate> due() {
        return DayText.parse(deadline);
    }

    /** Whether it should have been done before a day and was not. */
    public boolean isOverdue(LocalDate day) {
        return state.isOpen() && due().filter(due -> due.isBefore(day)).isPresent();
    }

    /** Whether it is still to be done and due within some days. */
    public boolean isDueSoon(LocalDate day, int days) {
        return state.isOpen()
                && due().filter(due -> !due.isBefore(day) && !due.isAfter(day.plusDays(days)))
                        .isPresent();
    }

    /** Whether it was done after the day it was due. */
    public boolean wasLate() {
        return state == TaskState.DONE
                && finished != null
                && due().filter(finished::isAfter).isPresent();
    }
}
