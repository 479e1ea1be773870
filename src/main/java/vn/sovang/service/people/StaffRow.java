package vn.sovang.service.people;

import java.util.List;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.text.SearchText;

/**
 * Somebody of the office as the list of a day shows the person.
 *
 * @param staff the stretch of the day; else the last one before it, else the first
 * @param stretches all of the person's, the earliest first
 * @param serving whether the person serves on the day
 * @param sortKey place in the Vietnamese order of names
 */
public record StaffRow(Staff staff, List<Staff> stretches, boolean serving, String sortKey, SearchText searched) {
    public StaffRow {
        stretches = List.copyOf(stretches);
    }

    public long id() {
        return staff.id();
    }

    public String name() {
        return staff.person().name();
    }

    /** Whether the stretch that is shown is the last one, so that a change can follow it. */
    public boolean isLast() {
        return stretches.getLast().id() == staff.id();
    }
}
