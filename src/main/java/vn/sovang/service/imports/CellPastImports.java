package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.time.Term;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CellEventSheet;
import vn.sovang.exchange.kinds.CongressSheet;

/** What became of cells, and their congresses. */
final class CellPastImports {
    private CellPastImports() {}

    static KindImport events(ImportContext context) {
        var table = context.tables().cellEvents();
        Cells cells = new Cells(context.tables().cellRegister(), LocalDate.now(ZoneId.systemDefault()));
        record Key(long cell, CellEventKind kind, LocalDate day) {}
        Upsert<Key, CellEvent> events = new Upsert<>(
                table.all(), event -> new Key(event.cellId(), event.kind(), event.day()), table::insert, event -> {
                    table.delete(event.id());
                    table.insert(event);
                });
        return row -> {
            Cell cell = cells.get(row.text(CellEventSheet.CELL));
            CellEventKind kind = row.get(CellEventSheet.EVENT).orElseThrow();
            LocalDate day = row.get(CellEventSheet.DAY).orElseThrow();
            requireWhatItTells(row, kind, cell);
            long other =
                    row.get(CellEventSheet.OTHER).map(cells::get).map(Cell::id).orElse(0L);
            return events.put(
                    new Key(cell.id(), kind, day),
                    cell.name(),
                    old -> new CellEvent(
                            old == null ? 0 : old.id(),
                            cell.id(),
                            kind,
                            day,
                            row.get(CellEventSheet.NAME).orElse(null),
                            row.get(CellEventSheet.KIND).orElse(null),
                            row.get(CellEventSheet.PARENT).orElse(null),
                            other,
                            or(row.get(CellEventSheet.DECISION), old, CellEvent::decision, ""),
                            or(row.get(CellEventSheet.DECISION_DAY), old, CellEvent::decisionDay, null)));
        };
    }

    private static void requireWhatItTells(ReadRow row, CellEventKind kind, Cell cell) {
        boolean told = switch (kind) {
            case RENAMED -> row.get(CellEventSheet.NAME).isPresent();
            case MOVED -> row.get(CellEventSheet.PARENT).isPresent();
            case KIND_CHANGED -> row.get(CellEventSheet.KIND).isPresent();
            case MERGED, SPLIT_OFF -> row.get(CellEventSheet.OTHER).isPresent();
            case DISSOLVED -> true;
        };
        if (!told) {
            throw Problem.of(1304, "partycell.import.incomplete", cell.name()).asException();
        }
    }

    static KindImport congresses(ImportContext context) {
        var table = context.tables().congresses();
        record Key(String unit, Term term) {}
        Upsert<Key, Congress> congresses = new Upsert<>(
                table.all(), congress -> new Key(congress.unitCode(), congress.term()), table::insert, table::update);
        return row -> {
            String unit = row.text(CongressSheet.UNIT);
            Term term = row.get(CongressSheet.TERM).orElseThrow();
            return congresses.put(
                    new Key(unit, term),
                    unit + " " + term.text(),
                    old -> new Congress(
                            old == null ? 0 : old.id(),
                            unit,
                            term,
                            or(row.get(CongressSheet.DAY), old, Congress::day, null),
                            or(row.get(CongressSheet.NOTE), old, Congress::note, "")));
        };
    }
}
