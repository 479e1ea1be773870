package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CellSheet;

/** Party cells as they began; what became of them since comes with its own kind. */
final class CellImport implements KindImport {
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final CellRegister register;
    private final Upsert<String, Cell> cells;

    CellImport(ImportContext context) {
        var table = context.tables().cells();
        register = context.tables().cellRegister();
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
                        beginning(row.text(CellSheet.NAME), old, Cell::name),
                        beginning(or(row.get(CellSheet.KIND), old, Cell::kind, ""), old, Cell::kind),
                        beginning(or(row.get(CellSheet.PARENT), old, Cell::parentCode, ""), old, Cell::parentCode),
                        or(row.get(CellSheet.FOUNDED), old, Cell::founded, null),
                        or(row.get(CellSheet.TERM), old, Cell::term, null),
                        or(row.get(CellSheet.CONGRESS), old, Cell::congress, null)));
    }

    /**
     * What a cell began with. A list of today names a cell as it is now; where that has been told as an event since, the
     * beginning stays.
     */
    private String beginning(String written, Cell old, Function<Cell, String> part) {
        if (old == null) {
            return written;
        }
        String began = part.apply(old);
        String present = register.find(old.id(), today).map(part).orElse(began);
        if (Objects.equals(written, began) || Objects.equals(written, present)) {
            return began;
        }
        if (!Objects.equals(began, present)) {
            throw Problem.of(1200, "partycell.import.changed", old.code(), present, written)
                    .asException();
        }
        return written;
    }
}
