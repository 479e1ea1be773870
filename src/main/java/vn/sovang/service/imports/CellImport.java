package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import vn.sovang.domain.member.Cell;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CellSheet;

/** Party cells. */
final class CellImport implements KindImport {
    private final Upsert<String, Cell> cells;

    CellImport(ImportContext context) {
        var table = context.tables().cells();
        cells = new Upsert<>(table.all(), Cell::code, table::insert, table::update);
    }

    @Override
    public Outcome take(ReadRow row) {
        return cells.put(
                row.text(CellSheet.CODE),
                row.text(CellSheet.CODE),
                old -> new Cell(
                        old == null ? 0 : old.id(),
                        row.text(CellSheet.CODE),
                        row.text(CellSheet.NAME),
                        or(row.get(CellSheet.KIND), old, Cell::kind, ""),
                        or(row.get(CellSheet.PARENT), old, Cell::parentCode, ""),
                        or(row.get(CellSheet.FOUNDED), old, Cell::founded, null),
                        or(row.get(CellSheet.TERM), old, Cell::term, null),
                        or(row.get(CellSheet.CONGRESS), old, Cell::congress, null)));
    }
}
