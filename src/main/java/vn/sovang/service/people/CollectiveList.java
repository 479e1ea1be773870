package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The collectives and boards as the register knows them on a day.
 *
 * @param rows all there ever were, in the Vietnamese order of their names
 * @param persons everybody the register knows
 */
public record CollectiveList(LocalDate day, List<CollectiveRow> rows, KnownPersons persons, RuleBook rules) {
    public CollectiveList {
        rows = List.copyOf(rows);
    }

    /** A list without any. */
    public static CollectiveList empty(LocalDate day) {
        return new CollectiveList(day, List.of(), KnownPersons.NONE, RuleBook.of(List.of()));
    }

    public Optional<CollectiveRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** The kinds of collectives on the day. */
    public CodeList kinds() {
        return CodeList.of(rules, "collective_kind", day);
    }
}
