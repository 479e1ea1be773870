package vn.sovang.service.table;

import java.time.LocalDate;
import vn.sovang.domain.time.WorkingYear;

/** Reads one table of the register. */
@FunctionalInterface
public interface TableSource {
    /**
     * The table of a year.
     *
     * @param day the day whose state counts: the last of the year, or the present one
     */
    DataTable read(WorkingYear year, LocalDate day);
}
