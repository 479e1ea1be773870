package vn.sovang.document.paper;

/**
 * How a line looks.
 *
 * @param size points
 * @param firstLine indent of the first line, millimetres
 * @param before white above the paragraph, points
 * @param after white below the paragraph, points
 * @param line exact distance of the lines in points; 0 for the font's own
 */
public record TextStyle(
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        Align align,
        double firstLine,
        double before,
        double after,
        double line) {

    static TextStyle of(double size, Align align) {
        return new TextStyle(size, false, false, false, align, 0, 0, 0, 0);
    }

    TextStyle withBold() {
        return new TextStyle(size, true, italic, underline, align, firstLine, before, after, line);
    }

    TextStyle withItalic() {
        return new TextStyle(size, bold, true, underline, align, firstLine, before, after, line);
    }

    TextStyle withUnderline() {
        return new TextStyle(size, bold, italic, true, align, firstLine, before, after, line);
    }

    /** @param mm indent of the first line, millimetres */
    TextStyle indented(double mm) {
        return new TextStyle(size, bold, italic, underline, align, mm, before, after, line);
    }

    /** @param above points; @param below points */
    TextStyle spaced(double above, double below) {
        return new TextStyle(size, bold, italic, underline, align, firstLine, above, below, line);
    }

    /** @param points exact distance of the lines */
    TextStyle lines(double points) {
        return new TextStyle(size, bold, italic, underline, align, firstLine, before, after, points);
    }
}
