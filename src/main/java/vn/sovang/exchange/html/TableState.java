package vn.sovang.exchange.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;

/** One table while its rows are read: which cell is open, and which columns cells from above reach into. */
final class TableState {
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS_OF_A_CELL = 65_534;

    private final Map<Integer, Integer> reachingDown = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private List<Cell> row;
    private boolean hidden;
    private CellText cell;
    private int column;
    private int width;

    private record Span(int column, int width, int height) {}

    boolean hasRow() {
        return row != null;
    }

    /** The open cell; null when there is none. */
    CellText cell() {
        return cell;
    }

    void beginRow(boolean isHidden) {
        row = new ArrayList<>();
        hidden = isHidden;
        column = 0;
        width = 0;
    }

    /**
     * Begins a cell.
     *
     * @param font null when it names none
     * @param oldFonts whether the page uses fonts of old encodings, so that every font matters
     */
    void beginCell(String attributes, String font, boolean oldFonts) {
        if (row == null) {
            beginRow(false);
        }
        endCell();
        while (reachingDown.getOrDefault(column, 0) > 0) {
            column++;
        }
        width = Attributes.number(attributes, "colspan", MOST_COLUMNS);
        int height = Attributes.number(attributes, "rowspan", MOST_ROWS_OF_A_CELL);
        if (width > 1 || height > 1) {
            spans.add(new Span(column, width, height));
        }
        cell = new CellText(font == null ? "" : font, oldFonts);
    }

    void endCell() {
        if (cell == null) {
            return;
        }
        if (column < MOST_COLUMNS) {
            while (row.size() < column) {
                row.add(Cell.EMPTY);
            }
            row.add(cell.cell());
        }
        column = Math.min(column + width, MOST_COLUMNS);
        cell = null;
    }

    SheetRow endRow(int number, List<SheetLooks.Area> merged) {
        endCell();
        reachingDown.replaceAll((place, rows) -> rows - 1);
        reachingDown.values().removeIf(rows -> rows <= 0);
        for (Span span : spans) {
            int last = Math.min(span.column() + span.width(), MOST_COLUMNS) - 1;
            for (int place = span.column(); span.height() > 1 && place <= last; place++) {
                reachingDown.put(place, span.height() - 1);
            }
            SheetLooks.add(merged, new SheetLooks.Area(number, number + span.height() - 1, span.column(), last));
        }
        spans.clear();
        SheetRow ended = new SheetRow(number, List.copyOf(row), hidden);
        row = null;
        return ended;
    }
}
