package vn.sovang.exchange.column;

/**
 * The rows of a sheet in which the headings stand; the data begins below them.
 *
 * @param first number of the first as Excel shows it; 0 when the sheet has no headings
 * @param last number of the last, the same as the first for headings in one line
 */
public record HeadingRows(int first, int last) {
    /** A sheet whose first row is data. */
    public static final HeadingRows NONE = new HeadingRows(0, 0);

    /** How many lines headings may have. */
    public static final int MOST = 4;

    /** @throws IllegalArgumentException when they are not in order, or more than {@link #MOST} */
    public HeadingRows {
        if (first < 0 || last < first || last - first >= MOST) {
            throw new IllegalArgumentException("No rows of headings: " + first + " to " + last);
        }
    }

    public static HeadingRows of(int row) {
        return new HeadingRows(row, row);
    }
}
