package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The titles of households by year, entered village by village. */
public final class TitleService {
    private final Store store;

    public TitleService(Store store) {
        this.store = store;
    }

    /**
     * The grid of a year.
     *
     * @param day the day of that year whose households stand in it
     */
    public TitleSheet sheet(int year, LocalDate day) {
        return store.read(tables -> sheet(tables, year, day));
    }

    private static TitleSheet sheet(Tables tables, int year, LocalDate day) {
        LocalDate end = new WorkingYear(year).lastDay();
        RuleBook rules = RuleBook.of(tables.rules().all());
        CodeList codes = CodeList.of(rules, "household_title", end);
        Villages villages =
                Villages.of(tables.villages().all(), tables.villages().past());
        List<HouseholdTitle> all = tables.householdTitles().all();
        HouseholdTitles titles = HouseholdTitles.of(all, rules);
        Map<Long, Set<String>> ofYear = all.stream()
                .filter(title -> title.year() == year)
                .collect(Collectors.groupingBy(
                        HouseholdTitle::householdId, Collectors.mapping(HouseholdTitle::title, Collectors.toSet())));
        SearchText.Maker maker = new SearchText.Maker();
        Map<Long, String> labels = villages.labels(day);
        record Keyed(String key, TitleRow row) {}
        List<TitleRow> rows =
                Households.of(tables.households().all(), tables.households().past()).existing(day).stream()
                        .map(household -> {
                            TitleRow row = row(
                                    household,
                                    labels.getOrDefault(household.villageId(), ""),
                                    ofYear,
                                    titles,
                                    year,
                                    maker);
                            return new Keyed(
                                    VietnameseOrder.key(row.village())
                                            + NameOrder.key(household.head().name()),
                                    row);
                        })
                        .sorted(Comparator.comparing(Keyed::key))
                        .map(Keyed::row)
                        .toList();
        String basis = codes.codes().stream()
                .findFirst()
                .flatMap(code -> rules.find("list.household_title." + code, end))
                .map(Rule::source)
                .orElse("");
        int meritAfter = rules.find("count.merit_after_years", end)
                .map(rule -> Integer.parseInt(rule.value()))
                .orElse(0);
        return new TitleSheet(
                year,
                day,
                rows,
                villages,
                codes,
                HouseholdTitles.cultural(rules, year),
                basis,
                villages.existing(day).stream()
                        .mapToInt(village -> village.households() == null ? 0 : village.households())
                        .sum(),
                reported(tables.targets().of(year)),
                meritAfter);
    }

    private static Share reported(List<Target> targets) {
        return targets.stream()
                .filter(target -> "cultural_families".equals(target.indicator())
                        && target.results().year().isRatio())
                .findFirst()
                .map(target -> target.results().year())
                .map(result -> new Share(
                        result.numerator().intValue(), result.denominator().intValue()))
                .orElse(null);
    }

    private static TitleRow row(
            Household household,
            String village,
            Map<Long, Set<String>> ofYear,
            HouseholdTitles titles,
            int year,
            SearchText.Maker maker) {
        return new TitleRow(
                household,
                village,
                ofYear.getOrDefault(household.id(), Set.of()),
                titles.yearsOnEnd(household.id(), year - 1),
                maker.of(household.head().name(), household.code() + " " + village + " " + household.address()));
    }

    /**
     * Keeps the titles of some households for a year as one named change.
     *
     * @param wanted the titles each of these households is to have; others are not touched
     * @param decision the decision of what is new, may be empty
     * @return how many titles were given or taken away
     */
    public int save(int year, Map<Long, Set<String>> wanted, String decision, String label) {
        return store.change(label, tables -> {
            int changed = 0;
            Map<Long, List<HouseholdTitle>> kept = tables.householdTitles().all().stream()
                    .filter(title -> title.year() == year && wanted.containsKey(title.householdId()))
                    .collect(Collectors.groupingBy(HouseholdTitle::householdId));
            for (Map.Entry<Long, Set<String>> entry : wanted.entrySet()) {
                List<HouseholdTitle> present = kept.getOrDefault(entry.getKey(), List.of());
                for (HouseholdTitle title : present) {
                    if (!entry.getValue().contains(title.title())) {
                        tables.householdTitles().delete(title.id());
                        changed++;
                    }
                }
                Set<String> known = present.stream().map(HouseholdTitle::title).collect(Collectors.toSet());
                for (String title : entry.getValue()) {
                    if (!known.contains(title)) {
                        tables.householdTitles().insert(new HouseholdTitle(0, entry.getKey(), year, title, decision));
                        changed++;
                    }
                }
            }
            return changed;
        });
    }
}
