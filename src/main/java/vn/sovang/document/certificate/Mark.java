package vn.sovang.document.certificate;

import vn.sovang.document.drawing.Drawing;
import vn.sovang.document.drawing.Ink;

/** Something at its final place on the sheet, in millimetres from the upper left corner. */
sealed interface Mark {

    /**
     * One line of text.
     *
     * @param size in points
     * @param letterSpacing thousandths of the size
     * @param x where its first letter begins
     * @param baseline of the letters
     */
    record Run(Typeface typeface, double size, Ink ink, double letterSpacing, double x, double baseline, String text)
            implements Mark {}

    /**
     * A drawing.
     *
     * @param x of the left edge of its frame
     * @param y of the upper edge of its frame
     * @param scale millimetres for each unit of the drawing
     */
    record Art(Drawing drawing, double x, double y, double scale) implements Mark {}

    /** A picture of the clerk, stretched over its box. */
    record Photo(Picture picture, Box box) implements Mark {}

    /** A filled bar. */
    record Rule(Box box, Ink ink) implements Mark {}
}
