package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.HouseholdTitleSheet;

/** The titles of households by year: a list of cultural families as a village hands it in needs no more than the heads. */
final class HouseholdTitleImport implements KindImport {
    private final ImportContext context;
    private final HouseholdFinder finder;
    private final Upsert<Key, HouseholdTitle> titles;

    private record Key(long household, int year, String title) {}

    HouseholdTitleImport(ImportContext context) {
        this.context = context;
        var table = context.tables().householdTitles();
        finder = new HouseholdFinder(context.tables());
        titles = new Upsert<>(
                table.all(), one -> new Key(one.householdId(), one.year(), one.title()), table::insert, table::update);
    }

    @Override
    public Outcome take(ReadRow row) {
        int year = row.get(HouseholdTitleSheet.YEAR).orElseGet(context::requiredYear);
        Household household = household(row, new WorkingYear(year).lastDay());
        String title = row.get(HouseholdTitleSheet.TITLE).orElseGet(() -> usual(year));
        return titles.put(
                new Key(household.id(), year, title),
                household.head().name(),
                old -> new HouseholdTitle(
                        old == null ? 0 : old.id(),
                        household.id(),
                        year,
                        title,
                        or(row.get(HouseholdTitleSheet.DECISION), old, HouseholdTitle::decision, "")));
    }

    private String usual(int year) {
        return CodeList.of(context.rules(), "household_title", new WorkingYear(year).lastDay())
                .codes()
                .getFirst();
    }

    private Household household(ReadRow row, LocalDate day) {
        String code = row.text(HouseholdTitleSheet.CODE);
        String head = row.text(HouseholdTitleSheet.HEAD);
        if (!code.isEmpty()) {
            return finder.coded(code)
                    .orElseThrow(() ->
                            Problem.of(1266, "household.import.absent", code).asException());
        }
        long village = row.get(HouseholdTitleSheet.VILLAGE)
                .map(text -> finder.village(text, day).id())
                .orElse(0L);
        List<Household> led =
                finder.led(head, row.get(HouseholdTitleSheet.BIRTH).orElse(null), village, day);
        if (led.isEmpty()) {
            throw Problem.of(1267, "household.import.no_head", head, row.text(HouseholdTitleSheet.VILLAGE))
                    .asException();
        }
        if (led.size() > 1) {
            throw Problem.of(1263, "household.import.several", head, led.size()).asException();
        }
        return led.getFirst();
    }
}
