package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.sovang.domain.text.Nfc;
import vn.sovang.exchange.encoding.OldTexts;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;

/**
 * The headings of a sheet, composed from their lines.
 *
 * @param lines for each column of the sheet the texts of its heading from top to bottom, the group's first; empty for a
 *     column without one
 */
record HeadingBlock(HeadingRows rows, List<List<String>> lines) {
    private static final String JOINT = " – ";

    /** Composes the headings in some rows that follow one another. */
    static HeadingBlock of(List<SheetRow> raw, SheetLooks looks) {
        UnaryOperator<Cell> read = OldTexts.together(
                raw.stream().flatMap(row -> row.cells().stream()).toList());
        List<SheetRow> rows = raw.stream()
                .map(row -> new SheetRow(
                        row.number(), row.cells().stream().map(read).toList()))
                .toList();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> own = new ArrayList<>();
            for (int line = 0; line < rows.size(); line++) {
                String text = text(rows, line, column, looks);
                if (!text.isEmpty() && (own.isEmpty() || !own.getLast().equals(text))) {
                    own.addAll(parts(text));
                }
            }
            lines.add(List.copyOf(own));
        }
        return new HeadingBlock(
                new HeadingRows(rows.getFirst().number(), rows.getLast().number()), lines);
    }

    /** The headings composed in one row; an empty one when the sheet has none. */
    static SheetRow row(List<SheetRow> top, HeadingRows rows, SheetLooks looks) {
        List<SheetRow> lines = top.stream()
                .filter(row -> row.number() >= rows.first() && row.number() <= rows.last())
                .toList();
        return lines.isEmpty()
                ? new SheetRow(rows.last(), List.of())
                : of(lines, looks).row();
    }

    SheetRow row() {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            cells.add(Cell.ofText(text(column)));
        }
        return new SheetRow(rows.last(), cells);
    }

    /** The heading of a column as it is shown and written; empty when it has none. */
    String text(int column) {
        return String.join(JOINT, lines(column));
    }

    List<String> lines(int column) {
        return column < lines.size() ? lines.get(column) : List.of();
    }

    int width() {
        return lines.size();
    }

    /** A heading composed by us comes back in one cell. */
    private static List<String> parts(String text) {
        return text.contains(JOINT) ? List.of(text.split(JOINT, -1)) : List.of(text);
    }

    private static String text(List<SheetRow> rows, int line, int column, SheetLooks looks) {
        SheetRow row = rows.get(line);
        Cell cell = row.cell(column);
        if (!cell.isBlank()) {
            return text(cell);
        }
        for (SheetLooks.Area area : looks.merged()) {
            if (area.holds(row.number(), column)) {
                return first(rows, area);
            }
        }
        return line + 1 < rows.size() ? groupToTheLeft(rows, line, column, looks) : "";
    }

    private static String text(Cell cell) {
        return Nfc.clean(cell.text());
    }

    private static String first(List<SheetRow> rows, SheetLooks.Area area) {
        return rows.stream()
                .filter(row -> row.number() == area.firstRow())
                .findFirst()
                .map(row -> text(row.cell(area.firstColumn())))
                .orElse("");
    }

    /**
     * A CSV knows nothing of merged cells: a gap above a heading belongs to the group to its left, when that stands above
     * headings of its own.
     */
    private static String groupToTheLeft(List<SheetRow> rows, int line, int column, SheetLooks looks) {
        if (text(rows, line + 1, column, looks).isEmpty()) {
            return "";
        }
        for (int left = column - 1;
                left >= 0 && !text(rows, line + 1, left, looks).isEmpty();
                left--) {
            Cell group = rows.get(line).cell(left);
            if (!group.isBlank()) {
                return text(group);
            }
        }
        return "";
    }
}
