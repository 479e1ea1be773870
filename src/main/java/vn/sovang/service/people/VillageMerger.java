package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Tables;

/** Makes several villages one, inside a change that is open. */
final class VillageMerger {
    private final Tables tables;
    private final VillageMerge merge;
    private final LocalDate last;
    private final Villages villages;
    private final List<Village> sources;

    VillageMerger(Tables tables, VillageMerge merge) {
        this.tables = tables;
        this.merge = merge;
        last = merge.day().minusDays(1);
        villages = Villages.of(tables.villages().all(), tables.villages().past());
        sources = merge.from().stream()
                .distinct()
                .map(id -> villages.get(id)
                        .orElseThrow(
                                () -> Problem.of(2252, "people.problem.gone").asException()))
                .toList();
    }

    /** Does it. @return the key of the village they have become */
    long merge() {
        check();
        long into = merge.into() == 0 ? begin() : goOn();
        Set<Long> ended = new HashSet<>();
        for (Village source : sources) {
            if (source.id() != into) {
                tables.villages().update(source.ended(last, into, merge.decision()));
                ended.add(source.id());
            }
        }
        move(ended, into);
        return into;
    }

    private void check() {
        if (sources.size() < 2) {
            throw Problem.of(2260, "village.merge.two").asException();
        }
        if (merge.name().isEmpty()) {
            throw Problem.of(2258, "village.problem.name.empty").asException();
        }
        for (Village source : sources) {
            if (!source.period().contains(last) || !source.period().isOpen()) {
                throw Problem.of(2261, "village.merge.not_there", villages.label(source, last), last)
                        .asException();
            }
        }
        if (merge.into() != 0 && sources.stream().noneMatch(source -> source.id() == merge.into())) {
            throw Problem.of(2260, "village.merge.two").asException();
        }
    }

    /** A new village begins. */
    private long begin() {
        if (merge.code().isEmpty()) {
            throw Problem.of(2256, "village.problem.code.empty").asException();
        }
        villages.all().stream()
                .filter(village -> Fold.same(village.code(), merge.code()))
                .findFirst()
                .ifPresent(taken -> {
                    throw Problem.of(2257, "village.problem.code.taken", villages.label(taken, merge.day()))
                            .asException();
                });
        return tables.villages()
                .insert(new Village(
                        0,
                        merge.code(),
                        merge.name(),
                        head(),
                        null,
                        together(),
                        commune(),
                        Period.from(merge.day()),
                        0,
                        ""));
    }

    /** One of them goes on, with a new name or head where there is one. */
    private long goOn() {
        Village into = villages.get(merge.into()).orElseThrow();
        List<VillagePast> past = villages.past(into.id());
        if (!past.isEmpty() && !past.getLast().until().isBefore(last)) {
            throw Problem.of(
                            2262,
                            "village.merge.changed",
                            villages.label(into, merge.day()),
                            past.getLast().until())
                    .asException();
        }
        boolean sameHead = into.headName().equals(merge.head());
        if (!into.name().equals(merge.name()) || !sameHead) {
            tables.villages()
                    .insertPast(new VillagePast(
                            0, into.id(), last, into.name(), into.head(), into.headPerson(), merge.decision()));
        }
        Village next = new Village(
                into.id(),
                into.code(),
                merge.name(),
                sameHead ? into.head() : head(),
                sameHead ? into.headPerson() : null,
                together(),
                into.formerCommune(),
                into.period(),
                0,
                into.endedBy());
        tables.villages().update(next);
        return into.id();
    }

    private String head() {
        return merge.head().isEmpty() ? null : merge.head();
    }

    /** The typed numbers of households together, null where one is unknown. */
    private Integer together() {
        return sources.stream().anyMatch(source -> source.households() == null)
                ? null
                : Integer.valueOf(sources.stream().mapToInt(Village::households).sum());
    }

    private String commune() {
        Set<String> communes = sources.stream().map(Village::formerCommune).collect(Collectors.toSet());
        return communes.size() == 1 ? communes.iterator().next() : "";
    }

    /** Whoever lives in one of the villages on the day or later lives in the new one from then on. */
    private void move(Set<Long> ended, long into) {
        Households households =
                Households.of(tables.households().all(), tables.households().past());
        for (Household household : households.all()) {
            LocalDate to = household.period().to();
            if (to == null || to.isAfter(last)) {
                move(household, households, ended, into);
            }
        }
    }

    private void move(Household household, Households households, Set<Long> ended, long into) {
        Household before = households.on(household, last);
        List<HouseholdPast> later = new ArrayList<>(households.past(household.id()));
        boolean parted = later.removeIf(past -> past.until().equals(last));
        later.removeIf(past -> past.until().isBefore(merge.day()));
        boolean began =
                household.period().from() == null || !household.period().from().isAfter(last);
        if (began && !parted && ended.contains(before.villageId())) {
            tables.households().insertPast(before.until(last, merge.decision()));
        }
        later.stream()
                .filter(past -> ended.contains(past.villageId()))
                .map(past -> new HouseholdPast(
                        past.id(), past.householdId(), past.until(), past.head(), into, past.address(), past.reason()))
                .forEach(tables.households()::updatePast);
        if (ended.contains(household.villageId())) {
            tables.households().update(household.in(into));
        }
    }
}
