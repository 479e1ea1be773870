package vn.sovang.exchange.column;

/**
 * What a column of a sheet is read as. A column of a sheet may have several uses (a year of birth below «Nữ» tells birth
 * and gender), and several columns of a sheet may feed one column of the kind («Nam» and «Nữ» with an {@code x}): the
 * one that is not blank in a row counts.
 *
 * @param place column of the sheet, from 0; {@link #ABOVE} for a value that stands in a row above its rows
 * @param mark null to read the cell itself; else the value a row has when its cell is marked ({@code x}, {@code 1}, a
 *     date …): {@code Nam}, {@code HTXS}, {@code Trung cấp}
 */
public record ColumnUse(int place, Column<?> column, String mark) {
    /** The place of what stands in rows of its own: {@code I. Chi bộ Nà Cáy} above the members of that cell. */
    public static final int ABOVE = -1;

    /** The cells of a column are read as they are. */
    public static ColumnUse read(int place, Column<?> column) {
        return new ColumnUse(place, column, null);
    }

    /** A cell that is marked stands for a value. */
    public static ColumnUse marked(int place, Column<?> column, String mark) {
        return new ColumnUse(place, column, mark);
    }

    /** Rows between the others stand for a column. */
    public static ColumnUse above(Column<?> column) {
        return new ColumnUse(ABOVE, column, null);
    }

    public boolean isMark() {
        return mark != null;
    }
}
