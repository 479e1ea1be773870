package vn.sovang.document.paper;

/**
 * The sheet of a section, A4.
 *
 * @param landscape for wide annexes
 * @param margins millimetres
 */
public record Page(boolean landscape, Margins margins) {
    private static final double SHORT = 210;
    private static final double LONG = 297;

    /** Millimetres from the edges of the sheet to the text. */
    public record Margins(double top, double bottom, double left, double right) {}

    /** Millimetres. */
    public double width() {
        return landscape ? LONG : SHORT;
    }

    /** Millimetres. */
    public double height() {
        return landscape ? SHORT : LONG;
    }

    /** Width of the text in millimetres. */
    public double textWidth() {
        return width() - margins.left() - margins.right();
    }
}
