package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdCodes;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.HouseholdSheet;
import vn.sovang.store.HouseholdTable;

/**
 * Households as they are now. Another head or village of a known household is taken only with the day of the change: what
 * was before stays known.
 */
final class HouseholdImport implements KindImport {
    private final HouseholdTable table;
    private final Persons persons;
    private final HouseholdFinder finder;
    private final HouseholdCodes codes;
    private final LocalDate day;
    private final Set<Long> taken = new HashSet<>();

    HouseholdImport(ImportContext context) {
        table = context.tables().households();
        persons = new Persons(context.tables().persons());
        finder = new HouseholdFinder(context.tables());
        codes = new HouseholdCodes(finder.codes());
        day = context.day();
    }

    @Override
    public Outcome take(ReadRow row) {
        String head = row.text(HouseholdSheet.HEAD);
        Village village = row.get(HouseholdSheet.VILLAGE)
                .map(text -> finder.village(text, day))
                .orElse(null);
        Household old = known(row, head, village).orElse(null);
        if (old == null) {
            return enter(row, village);
        }
        if (taken.contains(old.id())) {
            throw Problem.of(141, "import.row.twice", head).asException();
        }
        Household household = changed(row, old, village);
        taken.add(old.id());
        boolean moved = household.head().id() != old.head().id() || household.villageId() != old.villageId();
        if (moved) {
            keepPast(row, old, household);
        }
        if (household.equals(old)) {
            return Outcome.SAME;
        }
        table.update(household);
        finder.keep(household);
        return Outcome.CHANGED;
    }

    /** By its code; without one by the head, within the village where the row names it. */
    private Optional<Household> known(ReadRow row, String head, Village village) {
        Optional<String> code = row.get(HouseholdSheet.CODE);
        if (code.isPresent()) {
            return finder.coded(code.get());
        }
        List<Household> led =
                finder.led(head, row.get(HouseholdSheet.BIRTH).orElse(null), village == null ? 0 : village.id(), day);
        if (led.size() > 1) {
            throw Problem.of(1263, "household.import.several", head, led.size()).asException();
        }
        return led.stream().findFirst();
    }

    private Outcome enter(ReadRow row, Village village) {
        String code = row.get(HouseholdSheet.CODE).orElseGet(() -> codes.next(village == null ? "" : village.code()));
        codes.take(code);
        Household household = new Household(
                0,
                code,
                head(row, null),
                village == null ? 0 : village.id(),
                row.text(HouseholdSheet.ADDRESS),
                OfficeImports.period(
                        row.get(HouseholdSheet.FROM).orElse(null),
                        row.get(HouseholdSheet.TO).orElse(null)),
                row.text(HouseholdSheet.NOTE));
        Household kept = household.withId(table.insert(household));
        finder.keep(kept);
        taken.add(kept.id());
        return Outcome.CREATED;
    }

    private Household changed(ReadRow row, Household old, Village village) {
        return new Household(
                old.id(),
                old.code().isEmpty() ? row.text(HouseholdSheet.CODE) : old.code(),
                head(row, old),
                village == null ? old.villageId() : village.id(),
                or(row.get(HouseholdSheet.ADDRESS), old, Household::address, ""),
                OfficeImports.period(
                        or(
                                row.get(HouseholdSheet.FROM),
                                old,
                                one -> one.period().from(),
                                null),
                        or(row.get(HouseholdSheet.TO), old, one -> one.period().to(), null)),
                or(row.get(HouseholdSheet.NOTE), old, Household::note, ""));
    }

    private Person head(ReadRow row, Household old) {
        String name = row.text(HouseholdSheet.HEAD);
        Gender gender = row.get(HouseholdSheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(HouseholdSheet.BIRTH).orElse(null);
        return persons.coded(row, name, gender, birth)
                .orElseGet(() -> persons.recogniseOrEnter(
                        name, gender, birth, old == null ? Stream.empty() : Stream.of(old.head())));
    }

    private void keepPast(ReadRow row, Household old, Household household) {
        LocalDate from = row.get(HouseholdSheet.CHANGED)
                .orElseThrow(() -> Problem.of(
                                1264,
                                "household.import.no_day",
                                old.code(),
                                old.head().name(),
                                finder.label(old.villageId(), day),
                                household.head().name(),
                                finder.label(household.villageId(), day))
                        .asException());
        LocalDate last = from.minusDays(1);
        boolean late = finder.lastPast(old.id()).map(last::isAfter).orElse(true)
                && (old.period().from() == null || !last.isBefore(old.period().from()));
        if (!late) {
            throw Problem.of(1265, "household.import.early", old.code(), from).asException();
        }
        table.insertPast(old.until(last, row.text(HouseholdSheet.REASON)));
    }
}
