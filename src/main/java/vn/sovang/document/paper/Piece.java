package vn.sovang.document.paper;

import java.util.List;

/** What a paper consists of once it is numbered and laid out by its style; PDF and DOCX are made from the same pieces. */
public sealed interface Piece {

    /** A paragraph. */
    record Line(Role role, Text text) implements Piece {}

    /**
     * A horizontal rule, centred.
     *
     * @param width millimetres
     */
    record Rule(double width) implements Piece {}

    /**
     * Two columns side by side without a frame, never parted by a page.
     *
     * @param leftWidth millimetres; the rest is the right column's
     * @param left lines and rules only
     * @param right lines and rules only
     */
    record Columns(double leftWidth, List<Piece> left, List<Piece> right, boolean closing) implements Piece {}

    /**
     * A table with a grid.
     *
     * @param widths of the columns in millimetres; a part of a table keeps the widths of the whole
     */
    record Grid(Table table, List<Double> widths) implements Piece {
        public Grid {
            widths = List.copyOf(widths);
        }
    }
}
