package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.store.Tables;

/** The rows of staff, villages, households and collectives as their kinds of sheet write them: villages by their code. */
final class PeopleExport {
    private final Tables tables;
    private final RuleBook rules;
    private final LocalDate day;
    private final Map<Long, Village> villages = new HashMap<>();
    private final Map<Long, Household> households = new HashMap<>();
    private final List<ExportTables.Named> sheets = new ArrayList<>();

    private PeopleExport(Tables tables, RuleBook rules, LocalDate day) {
        this.tables = tables;
        this.rules = rules;
        this.day = day;
        tables.villages().all().forEach(village -> villages.put(village.id(), village));
        tables.households().all().forEach(household -> households.put(household.id(), household));
    }

    /** @param day the day whose lists of codes give the labels */
    static List<ExportTables.Named> of(Tables tables, RuleBook rules, LocalDate day) {
        PeopleExport export = new PeopleExport(tables, rules, day);
        export.staff();
        export.villages();
        export.households();
        export.collectives();
        return export.sheets;
    }

    private void staff() {
        CodeList kinds = list("staff_kind");
        CodeList levels = list("professional_level");
        CodeList theory = list("political_theory");
        add(
                "can-bo-cong-chuc.csv",
                "staff",
                tables.staff().all(),
                staff -> row(
                        staff.person().name(),
                        staff.person().gender(),
                        staff.person().birth(),
                        kinds.label(staff.kind()),
                        staff.title(),
                        levels.label(staff.professionalLevel()),
                        theory.label(staff.politicalTheory()),
                        staff.since(),
                        staff.until(),
                        staff.note(),
                        PersonSheet.code(staff.person().id())));
    }

    private void villages() {
        add(
                "thon.csv",
                "villages",
                successorsFirst(),
                village -> row(
                        village.code(),
                        village.name(),
                        village.head(),
                        village.households(),
                        birth(village.headPerson()),
                        village.formerCommune(),
                        village.period().from(),
                        village.period().to(),
                        code(village.successorId()),
                        village.endedBy(),
                        key(village.headPerson())));
        add(
                "thon-truoc-day.csv",
                "village-history",
                tables.villages().past(),
                past -> row(
                        code(past.villageId()),
                        past.until(),
                        past.name(),
                        past.head(),
                        birth(past.headPerson()),
                        past.decision(),
                        key(past.headPerson())));
    }

    /** A row names the successor of its village, so that one must be known already when the file is read. */
    private List<Village> successorsFirst() {
        List<Village> ordered = new ArrayList<>();
        List<Village> left = new ArrayList<>(tables.villages().all());
        while (!left.isEmpty()) {
            List<Village> ready = left.stream()
                    .filter(village -> left.stream().noneMatch(other -> other.id() == village.successorId()))
                    .toList();
            ordered.addAll(ready.isEmpty() ? left : ready);
            left.removeAll(ready.isEmpty() ? List.copyOf(left) : ready);
        }
        return ordered;
    }

    private void households() {
        add(
                "ho-gia-dinh.csv",
                "households",
                tables.households().all(),
                household -> row(
                        household.code(),
                        household.head().name(),
                        household.head().gender(),
                        household.head().birth(),
                        code(household.villageId()),
                        household.address(),
                        household.period().from(),
                        household.period().to(),
                        household.note(),
                        null,
                        null,
                        key(household.head())));
        add(
                "ho-truoc-day.csv",
                "household-history",
                tables.households().past(),
                past -> row(
                        households.get(past.householdId()).code(),
                        past.until(),
                        past.head().name(),
                        past.head().gender(),
                        past.head().birth(),
                        code(past.villageId()),
                        past.address(),
                        past.reason(),
                        key(past.head())));
        CodeList titles = list("household_title");
        add("danh-hieu-ho.csv", "household-titles", tables.householdTitles().all(), title -> {
            Household household = households.get(title.householdId());
            return row(
                    household.code(),
                    household.head().name(),
                    household.head().birth(),
                    code(household.villageId()),
                    title.year(),
                    titles.label(title.title()),
                    title.decision());
        });
    }

    private void collectives() {
        CodeList kinds = list("collective_kind");
        add(
                "tap-the.csv",
                "collectives",
                tables.collectives().all(),
                one -> row(
                        one.code(),
                        one.name(),
                        kinds.label(one.kind()),
                        one.superior(),
                        one.leader() == null ? null : one.leader().name(),
                        birth(one.leader()),
                        one.period().from(),
                        one.period().to(),
                        one.decision(),
                        one.note(),
                        key(one.leader())));
    }

    private static PartialDate birth(Person person) {
        return person == null ? null : person.birth();
    }

    private static String key(Person person) {
        return person == null ? null : PersonSheet.code(person.id());
    }

    private String code(long village) {
        return village == 0 ? null : villages.get(village).code();
    }

    private CodeList list(String name) {
        return CodeList.of(rules, name, day);
    }

    private <R> void add(String file, String kind, List<R> records, Function<R, List<Object>> row) {
        sheets.add(new ExportTables.Named(
                file,
                kind,
                SheetKinds.byCode(kind).toWrite(records.stream().map(row).toList())));
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
