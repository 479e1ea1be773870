package vn.sovang.service.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.store.Tables;

/** Finds households and villages by what a list calls them. */
final class HouseholdFinder {
    private final Villages villages;
    private final Households before;
    private final Map<Long, Household> present = new LinkedHashMap<>();
    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Set<Long>> byHead = new HashMap<>();
    private final Map<String, List<Village>> meant = new HashMap<>();

    HouseholdFinder(Tables tables) {
        villages = Villages.of(tables.villages().all(), tables.villages().past());
        List<HouseholdPast> past = tables.households().past();
        before = Households.of(tables.households().all(), past);
        before.all().forEach(this::keep);
        past.forEach(one -> index(one.head(), one.householdId()));
    }

    /** Takes note of a household that is new or has changed. */
    void keep(Household household) {
        present.put(household.id(), household);
        if (!household.code().isEmpty()) {
            byCode.put(Fold.of(household.code()), household.id());
        }
        index(household.head(), household.id());
    }

    private void index(Person head, long household) {
        byHead.computeIfAbsent(Fold.of(head.name()), name -> new LinkedHashSet<>())
                .add(household);
    }

    /** The household of a code. */
    Optional<Household> coded(String code) {
        return Optional.ofNullable(byCode.get(Fold.of(code))).map(present::get);
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /**
     * The households that have a head now or had it on a day.
     *
     * @param birth of the head, null when unknown
     * @param village in which they are now or were on the day; 0 for any
     */
    List<Household> led(String head, PartialDate birth, long village, LocalDate day) {
        return byHead.getOrDefault(Fold.of(head), Set.of()).stream()
                .map(present::get)
                .filter(household -> Stream.of(household, before.on(household, day))
                        .anyMatch(state -> Fold.same(state.head().name(), head)
                                && (village == 0 || state.villageId() == village)
                                && fits(state.head().birth(), birth)))
                .toList();
    }

    private static boolean fits(PartialDate one, PartialDate other) {
        return one == null || other == null || one.equals(other);
    }

    /** The last day of what a household was before; empty when it was never otherwise. */
    Optional<LocalDate> lastPast(long household) {
        List<HouseholdPast> past = before.past(household);
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().until());
    }

    /** Whoever was ever head of a household. */
    Stream<Person> headsOf(Household household) {
        return Stream.concat(
                Stream.of(household.head()),
                before.past(household.id()).stream().map(HouseholdPast::head));
    }

    /**
     * The village a text means on a day.
     *
     * @throws vn.sovang.base.ProblemException 1261 when there is none, 1262 when there are several
     */
    Village village(String text, LocalDate day) {
        List<Village> found = meant.computeIfAbsent(text + "|" + day, key -> villages.named(text, day));
        if (found.isEmpty()) {
            throw Problem.of(1261, "village.import.absent", text).asException();
        }
        if (found.size() > 1) {
            String labels =
                    found.stream().map(village -> villages.label(village, day)).collect(Collectors.joining(", "));
            throw Problem.of(1262, "village.import.several", text, labels).asException();
        }
        return found.getFirst();
    }

    /** The label of a village for a sentence. */
    String label(long village, LocalDate day) {
        return villages.label(village, day);
    }
}
