package vn.sovang.document.certificate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Certificates as pictures for the screen, with all that a bought blank sheet carries. */
public final class PagePicture {
    private PagePicture() {}

    /**
     * Paints one certificate; a text that does not fit runs over its box, so that it is seen.
     *
     * @param pixelsPerMm for instance 4 for about 100 dots an inch
     */
    public static BufferedImage of(Layout layout, Certificate certificate, double pixelsPerMm) {
        // the photo of the blank shows all that the blank carries
        Painter painter =
                new Painter(layout, layout.background() == null ? Painter.Target.SCREEN : Painter.Target.PAPER);
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(layout.width() * pixelsPerMm),
                (int) Math.ceil(layout.height() * pixelsPerMm),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(pixelsPerMm, pixelsPerMm);
        GraphicsCanvas canvas = new GraphicsCanvas(graphics);
        if (layout.background() != null) {
            canvas.photo(layout.background(), new Box(0, 0, layout.width(), layout.height()));
        }
        canvas.paint(painter.fixed());
        canvas.paint(painter.page(certificate, 1).marks());
        graphics.dispose();
        return picture;
    }
}
