package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.WorkingYear;

/**
 * Which households bear the title of a cultural family in which year. The titles that make one are the dated rule
 * {@code count.cultural_families}.
 */
public final class HouseholdTitles {
    private final Map<Integer, Set<Long>> cultural = new HashMap<>();

    private HouseholdTitles() {}

    public static HouseholdTitles of(Collection<HouseholdTitle> titles, RuleBook rules) {
        HouseholdTitles all = new HouseholdTitles();
        for (HouseholdTitle title : titles) {
            if (cultural(rules, title.year()).contains(title.title())) {
                all.cultural
                        .computeIfAbsent(title.year(), year -> new HashSet<>())
                        .add(title.householdId());
            }
        }
        return all;
    }

    /** The titles that make a cultural family in a year. */
    public static Set<String> cultural(RuleBook rules, int year) {
        return rules.find("count.cultural_families", new WorkingYear(year).lastDay())
                .map(rule -> Set.of(rule.value().split("\\|", -1)))
                .orElse(Set.of());
    }

    public boolean isCultural(long householdId, int year) {
        return cultural.getOrDefault(year, Set.of()).contains(householdId);
    }

    /** For how many years on end, up to and with a year, a household has been a cultural family; 0 when not in it. */
    public int yearsOnEnd(long householdId, int year) {
        int years = 0;
        while (isCultural(householdId, year - years)) {
            years++;
        }
        return years;
    }

    /** The cultural families of a year among the households that exist on a day of it. */
    public Share share(Households households, int year, LocalDate day) {
        Collection<Household> existing = households.existing(day);
        return new Share(
                (int) existing.stream()
                        .filter(household -> isCultural(household.id(), year))
                        .count(),
                existing.size());
    }
}
