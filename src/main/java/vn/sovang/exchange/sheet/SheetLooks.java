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

    public SheetLooks {
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
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
