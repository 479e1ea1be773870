package vn.sovang.service.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Tables;

/** The cells with their members on a day. */
final class PartyTables {
    private PartyTables() {}

    static DataTable cells(Tables tables, LocalDate day) {
        CodeList kinds = CodeList.of(RuleBook.of(tables.rules().all()), "cell_kind", day);
        Units units = Units.of(tables.units().all());
        Map<Long, List<Membership>> states =
                tables.memberEvents().all().stream()
                        .collect(Collectors.groupingBy(MemberEvent::memberId))
                        .values()
                        .stream()
                        .map(events -> Membership.on(day, events))
                        .filter(Membership::isMember)
                        .collect(Collectors.groupingBy(Membership::cellId));
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.code", 76),
                Column.line("tables.column.cell", 250),
                Column.line("tables.column.kind", 110),
                Column.line("tables.column.above", 190),
                Column.number("tables.column.members", 90),
                Column.number("tables.column.probationary", 76),
                Column.line("tables.column.founded", 104),
                Column.line("tables.column.term", 100),
                Column.line("tables.column.congress", 104));
        List<Cell> cells = tables.cellRegister().on(day);
        int members = 0;
        for (Cell cell : cells) {
            List<Membership> inCell = states.getOrDefault(cell.id(), List.of());
            members += inCell.size();
            table.row(
                    cell.id(),
                    Value.text(cell.code()),
                    Value.text(cell.name()),
                    Value.text(kinds.label(cell.kind())),
                    Value.text(above(cell, cells, units, day)),
                    Value.count(inCell.size()),
                    Value.count((int) inCell.stream()
                            .filter(state -> state.standing() == Membership.Standing.PROBATIONARY)
                            .count()),
                    Value.day(cell.founded()),
                    Value.text(cell.term() == null ? null : cell.term().text()),
                    Value.day(cell.congress()));
        }
        table.sum("tables.sum.cells", cells.size(), members, day);
        return table.build();
    }

    private static String above(Cell cell, List<Cell> cells, Units units, LocalDate day) {
        Optional<Cell> parent = cells.stream()
                .filter(other -> other.code().equals(cell.parentCode()))
                .findFirst();
        return parent.map(Cell::name)
                .or(() -> units.find(cell.parentCode(), day).map(unit -> unit.name()))
                .orElse(cell.parentCode());
    }
}
