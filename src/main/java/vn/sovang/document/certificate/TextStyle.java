package vn.sovang.document.certificate;

import vn.sovang.document.drawing.Ink;

/**
 * How a text looks and what becomes of it when it is long.
 *
 * @param family {@link Fonts#SERIF}, {@link Fonts#SANS} or the name of an installed font; serif when null
 * @param size wanted size in points
 * @param minimumSize smallest size in points it may shrink to; {@code size} when 0
 * @param colour {@code #RRGGBB}, black when null
 * @param capitals whether it is set in capital letters
 * @param align {@code center} when null
 * @param vertical {@code middle} when null
 * @param lineSpacing from line to line, in sizes; 1.25 when 0
 * @param letterSpacing between letters, in thousandths of the size
 * @param fit {@code both} when null
 */
public record TextStyle(
        String family,
        boolean bold,
        boolean italic,
        double size,
        double minimumSize,
        String colour,
        boolean capitals,
        Align align,
        Vertical vertical,
        double lineSpacing,
        double letterSpacing,
        Fit fit) {

    /** Where lines stand between the left and the right edge of the box. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Where the lines stand between the upper and the lower edge of the box. */
    public enum Vertical {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** What becomes of a text that does not fit in its wanted size on the lines it has. */
    public enum Fit {
        /** Keeps its lines and gets smaller. */
        SHRINK,
        /** Keeps its size and takes more lines. */
        WRAP,
        /** Takes more lines and gets as small as it must. */
        BOTH
    }

    public TextStyle {
        family = family == null ? Fonts.SERIF : family;
        minimumSize = minimumSize == 0 ? size : minimumSize;
        colour = Ink.of(colour == null ? "#000000" : colour).toString();
        align = align == null ? Align.CENTER : align;
        vertical = vertical == null ? Vertical.MIDDLE : vertical;
        lineSpacing = lineSpacing == 0 ? 1.25 : lineSpacing;
        fit = fit == null ? Fit.BOTH : fit;
        if (family.isBlank() || family.length() > 100) {
            throw new IllegalArgumentException("A font has a name of at most 100 letters: " + family);
        }
        if (!(minimumSize >= 4 && size >= minimumSize && size <= 200)) {
            throw new IllegalArgumentException(
                    "Sizes in points must be 4 <= minimumSize <= size <= 200: " + minimumSize + " " + size);
        }
        if (!(lineSpacing >= 0.8 && lineSpacing <= 3 && Math.abs(letterSpacing) <= 1000)) {
            throw new IllegalArgumentException("Line spacing lies between 0.8 and 3, letter spacing within 1000: "
                    + lineSpacing + " " + letterSpacing);
        }
    }

    Typeface typeface() {
        return Fonts.of(family, bold, italic);
    }

    Ink ink() {
        return Ink.of(colour);
    }
}
