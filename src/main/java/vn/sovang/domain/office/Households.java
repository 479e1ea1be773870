package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All households with their past: the date chooses the head and the village. */
public final class Households {
    private final List<Household> all;
    private final Map<Long, List<HouseholdPast>> past;

    private Households(List<Household> all, Map<Long, List<HouseholdPast>> past) {
        this.all = all;
        this.past = past;
    }

    public static Households of(Collection<Household> households, Collection<HouseholdPast> past) {
        return new Households(
                List.copyOf(households),
                past.stream()
                        .sorted(Comparator.comparing(HouseholdPast::until))
                        .collect(Collectors.groupingBy(HouseholdPast::householdId)));
    }

    /** All households there ever were, as they are at last. */
    public List<Household> all() {
        return all;
    }

    /** What a household was before, the earliest first. */
    public List<HouseholdPast> past(long householdId) {
        return past.getOrDefault(householdId, List.of());
    }

    /** A household with the head and in the village it had on a day; its own period tells whether it was there. */
    public Household on(Household household, LocalDate day) {
        return past(household.id()).stream()
                .filter(before -> !before.until().isBefore(day))
                .findFirst()
                .map(household::as)
                .orElse(household);
    }

    /** The households that exist on a day, as they are on that day. */
    public List<Household> existing(LocalDate day) {
        return all.stream()
                .filter(household -> household.period().contains(day))
                .map(household -> on(household, day))
                .toList();
    }

    /** The number of households of each village on a day; villages without any are absent. */
    public Map<Long, Integer> countByVillage(LocalDate day) {
        return existing(day).stream()
                .collect(Collectors.groupingBy(
                        Household::villageId, Collectors.reducing(0, household -> 1, Integer::sum)));
    }
}
