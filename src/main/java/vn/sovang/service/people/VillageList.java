package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.office.Villages;

/**
 * The villages as the register knows them on a day.
 *
 * @param rows all there ever were, in the Vietnamese order of their names
 * @param persons everybody the register knows
 */
public record VillageList(LocalDate day, List<VillageRow> rows, Villages villages, KnownPersons persons) {
    public VillageList {
        rows = List.copyOf(rows);
    }

    /** A list without any. */
    public static VillageList empty(LocalDate day) {
        return new VillageList(day, List.of(), Villages.of(List.of(), List.of()), KnownPersons.NONE);
    }

    public Optional<VillageRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }
}
