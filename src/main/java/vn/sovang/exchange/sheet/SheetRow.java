package vn.sovang.exchange.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row's number as Excel shows it, from 1
 * @param cells from column A on; empty cells at the end may be missing
 * @param hidden whether the sheet does not show it, for instance because of a filter
 */
public record SheetRow(int number, List<Cell> cells, boolean hidden) {

    public SheetRow(int number, List<Cell> cells) {
        this(number, cells, false);
    }

    /** The cell of a column counted from 0; {@link Cell#EMPTY} beyond the last one and before the first. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
