package vn.sovang.document.paper;

/**
 * The sheet of a section.
 *
 * @param landscape for wide annexes
 * @param margins millimetres
 */
public record Page(Size size, boolean landscape, Margins margins) {

    /** The sheets that offices keep. */
    public enum Size {
        A4(210, 297),
        A3(297, 420);

        private final double shorter;
        private final double longer;

        Size(double shorter, double longer) {
            this.shorter = shorter;
            this.longer = longer;
        }
    }

    /** Millimetres from the edges of the sheet to the text. */
    public record Margins(double top, double bottom, double left, double right) {}

    /** Millimetres. */
    public double width() {
        return landscape ? size.longer : size.shorter;
    }

    /** Millimetres. */
    public double height() {
        return landscape ? size.shorter : size.longer;
    }

    /** Width of the text in millimetres. */
    public double textWidth() {
        return width() - margins.left() - margins.right();
    }
}
