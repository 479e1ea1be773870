package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CellSheet;

/** Party cells as they began; what became of them since comes with its own kind. */
final class CellImport implements KindImport {
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final CellRegister register;
    private final Units units;
    private final Map<String, Cell> byCode = new HashMap<>();
    private final Upsert<String, Cell> cells;

    CellImport(ImportContext context) {
        var table = context.tables().cells();
        register = context.tables().cellRegister();
        units = Units.of(context.tables().units().all());
        table.all().forEach(cell -> byCode.put(cell.code(), cell));
        cells = new Upsert<>(table.all(), Cell::code, table::insert, table::update);
    }

    @Override
    public Outcome take(ReadRow row) {
        String commune = row.text(CellSheet.FORMER_COMMUNE);
        requireOwnCode(row, commune);
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
                        or(row.get(CellSheet.CONGRESS), old, Cell::congress, null),
                        or(row.get(CellSheet.FORMER_COMMUNE), old, Cell::formerCommune, ""),
                        row.get(CellSheet.JOINED).orElseGet(() -> old == null ? joined(commune) : old.joined())));
    }

    /** The lists of merged communes number their cells alike: a code must not overwrite the cell of another commune. */
    private void requireOwnCode(ReadRow row, String commune) {
        Cell bearer = byCode.get(row.text(CellSheet.CODE));
        if (!commune.isEmpty()
                && bearer != null
                && !Fold.same(bearer.formerCommune(), commune)
                && !register.hasName(bearer.id(), row.text(CellSheet.NAME))) {
            throw Problem.of(1240, "unit.import.code", bearer.code(), bearer.name(), commune)
                    .asException();
        }
    }

    /** The cells of another commune belong here since the merger; null for the cells of this one. */
    private LocalDate joined(String commune) {
        if (commune.isEmpty() || units.isOwnCommune(commune)) {
            return null;
        }
        return units.mergedOn(today)
                .orElseThrow(
                        () -> Problem.of(1241, "unit.import.no_merger", commune).asException());
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
