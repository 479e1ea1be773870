package vn.sovang.document.drawing;

/**
 * The pen of an outline; ends and corners are round.
 *
 * @param ink colour
 * @param width in the units of the drawing, above 0
 */
public record Stroke(Ink ink, double width) {
    public Stroke {
        if (!(width > 0)) {
            throw new IllegalArgumentException("A pen has a width above 0, not " + width);
        }
    }
}
