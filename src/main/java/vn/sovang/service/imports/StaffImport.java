package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.StaffSheet;
import vn.sovang.store.StaffTable;

/**
 * Cadres and civil servants. A row without a first day speaks of the latest stretch of a person; one with a new first day
 * is another stretch, before which an open one ends.
 */
final class StaffImport implements KindImport {
    private static final Comparator<LocalDate> BY_DAY = Comparator.nullsFirst(Comparator.naturalOrder());

    private final StaffTable table;
    private final Persons persons;
    private final List<Person> serving = new ArrayList<>();
    private final Map<Long, List<Staff>> stretches = new LinkedHashMap<>();
    private final Set<Key> taken = new HashSet<>();

    private record Key(long person, LocalDate since) {}

    StaffImport(ImportContext context) {
        table = context.tables().staff();
        persons = new Persons(context.tables().persons());
        table.all().forEach(this::keep);
    }

    private void keep(Staff staff) {
        List<Staff> of = stretches.computeIfAbsent(staff.person().id(), id -> new ArrayList<>());
        of.removeIf(other -> other.id() == staff.id());
        of.add(staff);
        of.sort(Comparator.comparing(Staff::since, BY_DAY));
        serving.add(staff.person());
    }

    @Override
    public Outcome take(ReadRow row) {
        Optional<LocalDate> since = row.get(StaffSheet.SINCE);
        Optional<LocalDate> until = row.get(StaffSheet.UNTIL);
        OfficeImports.period(since.orElse(null), until.orElse(null));
        Person person = person(row);
        List<Staff> known = List.copyOf(stretches.getOrDefault(person.id(), List.of()));
        Staff old = meant(known, since.orElse(null));
        Staff next = old == null ? successor(known, since.orElse(null)) : null;
        Staff staff = new Staff(
                old == null ? 0 : old.id(),
                person,
                or(row.get(StaffSheet.KIND), old, Staff::kind, ""),
                or(row.get(StaffSheet.TITLE), old, Staff::title, ""),
                or(row.get(StaffSheet.PROFESSIONAL_LEVEL), old, Staff::professionalLevel, null),
                or(row.get(StaffSheet.POLITICAL_THEORY), old, Staff::politicalTheory, null),
                or(since, old, Staff::since, null),
                or(until, old, Staff::until, next == null ? null : next.since().minusDays(1)),
                or(row.get(StaffSheet.NOTE), old, Staff::note, ""));
        if (!taken.add(new Key(person.id(), staff.since()))) {
            throw Problem.of(141, "import.row.twice", person.name()).asException();
        }
        return put(old, staff, known);
    }

    private Person person(ReadRow row) {
        String name = row.text(StaffSheet.NAME);
        Gender gender = row.get(StaffSheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(StaffSheet.BIRTH).orElse(null);
        return persons.coded(row, name, gender, birth)
                .orElseGet(() -> persons.recogniseOrEnter(name, gender, birth, serving.stream()));
    }

    /** The stretch that began on a day, or of which the beginning is unknown; without a day the latest. */
    private static Staff meant(List<Staff> known, LocalDate since) {
        if (since == null) {
            return known.isEmpty() ? null : known.getLast();
        }
        return known.stream()
                .filter(one -> Objects.equals(one.since(), since))
                .findFirst()
                .orElseGet(() -> known.stream()
                        .filter(one -> one.since() == null)
                        .findFirst()
                        .orElse(null));
    }

    private static Staff successor(List<Staff> known, LocalDate since) {
        return known.stream()
                .filter(one ->
                        since != null && one.since() != null && one.since().isAfter(since))
                .findFirst()
                .orElse(null);
    }

    private Outcome put(Staff old, Staff staff, List<Staff> known) {
        if (old == null) {
            known.stream()
                    .filter(one -> staff.since() != null && one.until() == null && one.servesOn(staff.since()))
                    .map(one -> one.endingOn(staff.since().minusDays(1)))
                    .forEach(ended -> {
                        table.update(ended);
                        keep(ended);
                    });
            long id = table.insert(staff);
            keep(staff.withId(id));
            return Outcome.CREATED;
        }
        if (staff.equals(old)) {
            return Outcome.SAME;
        }
        table.update(staff);
        keep(staff);
        return Outcome.CHANGED;
    }
}
