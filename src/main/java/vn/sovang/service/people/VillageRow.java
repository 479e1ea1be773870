package vn.sovang.service.people;

import java.util.List;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.text.SearchText;

/**
 * A village as the list of a day shows it.
 *
 * @param village with name and head of the day
 * @param last the village as it is at last, which the form edits
 * @param label its name on the day, told apart from others of that name
 * @param present whether it exists on the day
 * @param registered number of households in the register on the day
 * @param past what it was before, the earliest first
 * @param successor name of the village it was merged into, may be empty
 */
public record VillageRow(
        Village village,
        Village last,
        String label,
        boolean present,
        int registered,
        List<VillagePast> past,
        String successor,
        String sortKey,
        SearchText searched) {
    public VillageRow {
        past = List.copyOf(past);
    }

    public long id() {
        return last.id();
    }

    /** Whether the number that was typed is another one than that of the households in the register. */
    public boolean differs() {
        return registered > 0 && village.households() != null && village.households() != registered;
    }

    /** The number of households: as typed, else those in the register; null when neither is known. */
    public Integer households() {
        return village.households() != null || registered == 0 ? village.households() : Integer.valueOf(registered);
    }
}
