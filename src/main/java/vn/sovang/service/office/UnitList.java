package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The bodies of the commune with all names they have had.
 *
 * @param rows one for each name, the bodies in the order of their kinds, of one body the latest first
 */
public record UnitList(LocalDate day, List<UnitRow> rows, RuleBook rules) {
    public UnitList {
        rows = List.copyOf(rows);
    }

    /** A list without any body. */
    public static UnitList empty(LocalDate day) {
        return new UnitList(day, List.of(), RuleBook.of(List.of()));
    }

    public Optional<UnitRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    public Units units() {
        return Units.of(rows.stream().map(UnitRow::unit).toList());
    }

    /** The kinds of bodies as they stand on the day. */
    public CodeList kinds() {
        return CodeList.of(rules, "unit_kind", day);
    }

    /** The other names of the body of a form. */
    List<UnitVersion> others(String code, long id) {
        return units().history(code).stream().filter(unit -> unit.id() != id).toList();
    }
}
