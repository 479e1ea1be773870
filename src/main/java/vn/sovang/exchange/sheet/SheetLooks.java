package vn.sovang.exchange.sheet;

import java.util.List;
import java.util.Set;

/**
 * What a workbook says of the looks of a sheet.
 *
 * @param hiddenColumns columns from 0 that are not shown
 * @param merged areas of merged cells near the top, where headings stand
 */
public record SheetLooks(Set<Integer> hiddenColumns, List<Area> merged) {
    /** Nothing hidden, nothing merged. */
    public static final SheetLooks PLAIN = new SheetLooks(Set.of(), List.of());

    /** No office has a table as wide; a file may say that thousands of columns are hidden. */
    public static final int LAST_COLUMN_THAT_MATTERS = 1_000;

    private static final int LAST_ROW_THAT_MATTERS = 100;
    private static final int MOST_AREAS = 2_000;

    public SheetLooks {
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /** Adds an area when it lies near the top. */
    public static void add(List<Area> areas, Area area) {
        if (area.firstRow() <= LAST_ROW_THAT_MATTERS && areas.size() < MOST_AREAS) {
            areas.add(area);
        }
    }

    /**
     * Cells merged into one; the value stands in the first of them.
     *
     * @param firstRow as Excel numbers rows, from 1
     * @param firstColumn from 0
     */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        /** Whether a cell lies in it. */
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
