package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.WorkingYear;

/** Staff, villages, households and collectives agree with one another on the present day, titles with their year. */
final class PeopleChecks {
    private final AllRecords records;
    private final PeopleRecords people;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private PeopleChecks(AllRecords records) {
        this.records = records;
        people = records.people();
        today = records.today();
    }

    static List<Problem> problems(AllRecords records) {
        PeopleChecks checks = new PeopleChecks(records);
        checks.staff();
        checks.villages();
        checks.households();
        checks.heads();
        checks.titles();
        checks.collectives();
        return checks.problems;
    }

    private void staff() {
        for (Staff one : people.staff()) {
            if (backwards(one)) {
                say(1250, "check.staff.backwards", one.person().name(), one.until(), one.since());
            }
        }
        people.staff().stream()
                .collect(Collectors.groupingBy(one -> one.person().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::stretches);
    }

    private static boolean backwards(Staff one) {
        return one.since() != null && one.until() != null && one.until().isBefore(one.since());
    }

    /** Two stretches of one person on one day: which title holds cannot be told. */
    private void stretches(List<Staff> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            for (Staff later : stretches.subList(i + 1, stretches.size())) {
                Optional<LocalDate> common = commonDay(stretches.get(i), later);
                if (common.isPresent()) {
                    say(1251, "check.staff.twice", later.person().name(), common.get());
                    return;
                }
            }
        }
    }

    private Optional<LocalDate> commonDay(Staff one, Staff other) {
        LocalDate day =
                one.since() == null || (other.since() != null && other.since().isAfter(one.since()))
                        ? other.since()
                        : one.since();
        LocalDate first = day == null ? today : day;
        return one.servesOn(first) && other.servesOn(first) ? Optional.of(first) : Optional.empty();
    }

    private void villages() {
        for (Village village : people.villages().existing(today)) {
            if (village.headName().isEmpty()) {
                say(1252, "check.village.headless", people.villages().label(village, today));
            }
        }
    }

    private void households() {
        Map<Long, List<Household>> astray = new LinkedHashMap<>();
        List<Household> homeless = new ArrayList<>();
        for (Household household : people.households().existing(today)) {
            Optional<Village> village = people.villages().get(household.villageId());
            if (village.isEmpty()) {
                homeless.add(household);
            } else if (!village.get().period().contains(today)) {
                astray.computeIfAbsent(household.villageId(), id -> new ArrayList<>())
                        .add(household);
            }
        }
        if (!homeless.isEmpty()) {
            say(1253, "check.household.no_village", homeless.size(), heads(homeless));
        }
        astray.forEach((village, households) -> say(
                1254,
                "check.household.village_ended",
                households.size(),
                people.villages().label(village, today),
                heads(households)));
    }

    /** A few names are enough to find them all. */
    private static String heads(List<Household> households) {
        String names = households.stream()
                .limit(3)
                .map(household -> household.head().name())
                .collect(Collectors.joining(", "));
        return households.size() > 3 ? names + "…" : names;
    }

    private void heads() {
        people.households().existing(today).stream()
                .collect(Collectors.groupingBy(
                        household -> household.head().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(led -> led.size() > 1)
                .forEach(led -> say(
                        1255,
                        "check.household.head_twice",
                        led.getFirst().head().name(),
                        led.size(),
                        led.stream()
                                .map(household -> people.villages().label(household.villageId(), today))
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private void titles() {
        Map<Long, Household> byId = new HashMap<>();
        people.households().all().forEach(household -> byId.put(household.id(), household));
        RuleBook rules = records.ruleBook();
        for (HouseholdTitle title : people.titles()) {
            Household household = byId.get(title.householdId());
            LocalDate end = new WorkingYear(title.year()).lastDay();
            CodeList codes = CodeList.of(rules, "household_title", end);
            String head = people.households().on(household, end).head().name();
            if (!household.period().overlaps(new WorkingYear(title.year()).period())) {
                say(1256, "check.title.no_household", head, codes.label(title.title()), title.year());
            }
            if (!codes.codes().contains(title.title())) {
                say(1257, "check.title.unknown", title.title(), head, title.year());
            }
        }
    }

    private void collectives() {
        people.collectives().stream()
                .filter(one -> one.period().contains(today))
                .collect(Collectors.groupingBy(
                        one -> Fold.of(one.name()) + "|" + Fold.of(one.superior()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(List::getFirst)
                .map(Collective::name)
                .forEach(name -> say(1258, "check.collective.twice", name));
    }

    private void say(int code, String key, Object... args) {
        problems.add(Problem.of(code, key, args));
    }
}
