package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.office.StaffFigures;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The people of the office as the register knows them on a day.
 *
 * @param rows all who ever served, one row a person, in the Vietnamese order of names
 * @param figures the schooling of those who serve on the day
 * @param persons everybody the register knows
 */
public record StaffList(
        LocalDate day, List<StaffRow> rows, StaffFigures figures, KnownPersons persons, RuleBook rules) {
    public StaffList {
        rows = List.copyOf(rows);
    }

    /** A list without anybody. */
    public static StaffList empty(LocalDate day) {
        return new StaffList(
                day,
                List.of(),
                new StaffFigures(List.of(), List.of(), List.of()),
                KnownPersons.NONE,
                RuleBook.of(List.of()));
    }

    /** The row of a stretch, also of one that is not shown. */
    public Optional<StaffRow> find(long id) {
        return rows.stream()
                .filter(row -> row.stretches().stream().anyMatch(one -> one.id() == id))
                .findFirst();
    }

    /** A list of codes as it stands on the day. */
    public CodeList codes(String name) {
        return CodeList.of(rules, name, day);
    }

    /** Whether a row passes a filter. */
    public boolean shows(StaffFilter filter, StaffRow row) {
        return switch (filter) {
            case SERVING -> row.serving();
            case COUNTED -> figures.counted().contains(row.staff());
            case BELOW_PROFESSIONAL -> figures.belowProfessional().contains(row.staff());
            case BELOW_THEORY -> figures.belowTheory().contains(row.staff());
            case ABSENT -> !row.serving();
            case EVERYBODY -> true;
        };
    }
}
