package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.PersonName;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/** Reads what a row says for one column of the kind, from whichever columns of the sheet it is used for. */
final class CellReader {
    private final Mapping mapping;
    private final Codes codes;
    private final Sections sections;

    CellReader(Mapping mapping, Codes codes, Sections sections) {
        this.mapping = mapping;
        this.codes = codes;
        this.sections = sections;
    }

    /**
     * What a row says.
     *
     * @param value null when it says nothing, or only what cannot be read
     * @param place where it says so, -1 when nowhere
     * @param bad what cannot be read; null when there is nothing of that kind
     */
    record Said(Object value, int place, String raw, Problem bad, List<Problem> doubts) {
        static final Said NOTHING = new Said(null, -1, "", null, List.of());
    }

    Said read(Column<?> column, SheetRow row) {
        Said said = Said.NOTHING;
        for (ColumnUse use : mapping.uses()) {
            if (use.column() != column) {
                continue;
            }
            Cell cell = use.place() == ColumnUse.ABOVE ? Cell.ofText(sections.present()) : row.cell(use.place());
            Said next = said(use, cell);
            if (next.bad() != null) {
                return next;
            }
            if (next.value() == null) {
                continue;
            }
            if (said.value() != null && !Objects.equals(said.value(), next.value())) {
                return new Said(null, next.place(), next.raw(), several(column, said, next), List.of());
            }
            said = next;
        }
        return said.value() == null ? new Said(null, place(column), "", null, List.of()) : said;
    }

    /** What the titles before a name say of another column. */
    Optional<Object> ofTitles(Hint hint, SheetRow row) {
        String name = mapping.uses().stream()
                .filter(use -> use.column() == hint.from() && !use.isMark())
                .map(use -> row.cell(use.place()))
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(Cell::text)
                .findFirst()
                .orElse("");
        PersonName titles = PersonName.of(Nfc.clean(name));
        String text = titles.isBare() ? "" : hint.text().apply(titles);
        return !text.isEmpty() && codes.read(hint.to(), Cell.ofText(text)) instanceof Reading.Value<?> good
                ? Optional.of(good.value())
                : Optional.empty();
    }

    private static Problem several(Column<?> column, Said one, Said other) {
        return Problem.of(1501, "import.cell.several", column.heading(), one.raw(), other.raw());
    }

    private int place(Column<?> column) {
        return mapping.uses().stream()
                .filter(use -> use.column() == column)
                .mapToInt(ColumnUse::place)
                .findFirst()
                .orElse(-1);
    }

    private Said said(ColumnUse use, Cell cell) {
        if (cell.isBlank()) {
            return Said.NOTHING;
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return bad(
                    use, cell, Problem.of(118, "import.cell.error", use.column().heading(), cell.text()));
        }
        if (use.isMark()) {
            return switch (Marks.of(cell)) {
                case YES -> read(use, Cell.ofText(use.mark()), use.mark());
                case NO -> Said.NOTHING;
                case UNCLEAR ->
                    bad(use, cell, Problem.of(1502, "import.cell.mark", use.mark(), Cells.shortened(cell.text())));
            };
        }
        boolean onlyMarked = Marks.isBare(cell)
                && mapping.uses().stream().anyMatch(other -> other.place() == use.place() && other.isMark());
        return onlyMarked ? Said.NOTHING : read(use, cell, cell.text());
    }

    private Said read(ColumnUse use, Cell cell, String raw) {
        return switch (codes.read(use.column(), cell)) {
            case Reading.Value<?> good ->
                new Said(good.value(), use.place(), raw, null, new ArrayList<>(good.doubts()));
            case Reading.Bad<?> bad -> bad(use, cell, bad.reason());
        };
    }

    private static Said bad(ColumnUse use, Cell cell, Problem reason) {
        return new Said(null, use.place(), cell.text(), reason, List.of());
    }
}
