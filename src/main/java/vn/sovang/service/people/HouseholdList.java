package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/** The households as the register knows them on a day. */
public final class HouseholdList {
    private final LocalDate day;
    private final List<HouseholdRow> rows;
    private final Villages villages;
    private final KnownPersons persons;
    private final RuleBook rules;
    private final Map<Long, HouseholdRow> byId = new HashMap<>();

    /**
     * @param rows all there ever were, in the Vietnamese order of the heads' names
     * @param persons everybody the register knows
     */
    HouseholdList(LocalDate day, List<HouseholdRow> rows, Villages villages, KnownPersons persons, RuleBook rules) {
        this.day = day;
        this.rows = List.copyOf(rows);
        this.villages = villages;
        this.persons = persons;
        this.rules = rules;
        rows.forEach(row -> byId.put(row.id(), row));
    }

    /** A list without any. */
    public static HouseholdList empty(LocalDate day) {
        return new HouseholdList(
                day, List.of(), Villages.of(List.of(), List.of()), KnownPersons.NONE, RuleBook.of(List.of()));
    }

    public LocalDate day() {
        return day;
    }

    public List<HouseholdRow> rows() {
        return rows;
    }

    public Villages villages() {
        return villages;
    }

    public KnownPersons persons() {
        return persons;
    }

    public Optional<HouseholdRow> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A list of codes as it stands at the end of a year. */
    public CodeList titles(int year) {
        return CodeList.of(rules, "household_title", LocalDate.of(year, 12, 31));
    }
}
