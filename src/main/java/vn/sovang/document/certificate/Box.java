package vn.sovang.document.certificate;

/**
 * A place on the sheet in millimetres from its upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width above 0
 * @param height above 0
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0)) {
            throw new IllegalArgumentException("A box needs x, y from 0 and a width and height above 0: " + x + " " + y
                    + " " + width + " " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
