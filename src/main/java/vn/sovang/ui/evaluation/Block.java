package vn.sovang.ui.evaluation;

/**
 * The picked cells of the grid: from where the picking began to where the keyboard is. Rows and columns count from 0.
 *
 * @param row of the keyboard
 * @param column of the keyboard
 */
record Block(int anchorRow, int anchorColumn, int row, int column) {
    static final Block START = new Block(0, 0, 0, 0);

    static Block at(int row, int column) {
        return new Block(row, column, row, column);
    }

    /** The same block with its free corner elsewhere. */
    Block to(int otherRow, int otherColumn) {
        return new Block(anchorRow, anchorColumn, otherRow, otherColumn);
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    int left() {
        return Math.min(anchorColumn, column);
    }

    int right() {
        return Math.max(anchorColumn, column);
    }

    boolean isOne() {
        return anchorRow == row && anchorColumn == column;
    }

    boolean contains(int otherRow, int otherColumn) {
        return otherRow >= top() && otherRow <= bottom() && otherColumn >= left() && otherColumn <= right();
    }

    /** The same block within so many rows and columns; in an empty grid it stands at its beginning. */
    Block within(int rows, int columns) {
        return new Block(
                clamp(anchorRow, rows), clamp(anchorColumn, columns), clamp(row, rows), clamp(column, columns));
    }

    private static int clamp(int at, int size) {
        return Math.max(0, Math.min(at, size - 1));
    }
}
