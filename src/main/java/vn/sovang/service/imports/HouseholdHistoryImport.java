package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.HouseholdHistorySheet;

/** Heads, villages and addresses of households until a day. */
final class HouseholdHistoryImport implements KindImport {
    private final Persons persons;
    private final HouseholdFinder finder;
    private final Upsert<Key, HouseholdPast> past;

    private record Key(long household, LocalDate until) {}

    HouseholdHistoryImport(ImportContext context) {
        var table = context.tables().households();
        persons = new Persons(context.tables().persons());
        finder = new HouseholdFinder(context.tables());
        past = new Upsert<>(
                table.past(), one -> new Key(one.householdId(), one.until()), table::insertPast, table::updatePast);
    }

    @Override
    public Outcome take(ReadRow row) {
        String code = row.text(HouseholdHistorySheet.CODE);
        Household household = finder.coded(code)
                .orElseThrow(
                        () -> Problem.of(1266, "household.import.absent", code).asException());
        LocalDate until = row.get(HouseholdHistorySheet.UNTIL).orElseThrow();
        Person head = head(row, household);
        return past.put(
                new Key(household.id(), until),
                code,
                old -> new HouseholdPast(
                        old == null ? 0 : old.id(),
                        household.id(),
                        until,
                        head,
                        or(
                                row.get(HouseholdHistorySheet.VILLAGE)
                                        .map(text -> finder.village(text, until).id()),
                                old,
                                HouseholdPast::villageId,
                                0L),
                        or(row.get(HouseholdHistorySheet.ADDRESS), old, HouseholdPast::address, ""),
                        or(row.get(HouseholdHistorySheet.REASON), old, HouseholdPast::reason, "")));
    }

    private Person head(ReadRow row, Household household) {
        String name = row.text(HouseholdHistorySheet.HEAD);
        Gender gender = row.get(HouseholdHistorySheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(HouseholdHistorySheet.BIRTH).orElse(null);
        return persons.coded(row, name, gender, birth)
                .orElseGet(() -> persons.recogniseOrEnter(name, gender, birth, finder.headsOf(household)));
    }
}
