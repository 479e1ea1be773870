package vn.sovang.ui.common;

import java.awt.image.BufferedImage;

/**
 * A page painted for the screen.
 *
 * @param pixelsPerMm how fine it was painted
 */
public record PagePreview(BufferedImage picture, double pixelsPerMm) {

    /** Width of the sheet in millimetres. */
    public double widthMm() {
        return picture.getWidth() / pixelsPerMm;
    }

    /** Width to height. */
    public double ratio() {
        return (double) picture.getWidth() / picture.getHeight();
    }
}
