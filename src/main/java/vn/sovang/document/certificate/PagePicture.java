package vn.sovang.document.certificate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Certificates of one layout as pictures for the screen, with all that a bought blank sheet carries. What is the same on
 * every sheet is painted once, so that going from one recipient to the next costs only the texts. For one thread.
 */
public final class PagePicture {
    private final Layout layout;
    private final double pixelsPerMm;
    private final Painter painter;
    private final BufferedImage sheet;

    /** @param pixelsPerMm for instance 4 for about 100 dots an inch */
    public PagePicture(Layout layout, double pixelsPerMm) {
        this.layout = layout;
        this.pixelsPerMm = pixelsPerMm;
        // the photo of the blank shows all that the blank carries
        painter = new Painter(layout, layout.background() == null ? Painter.Target.SCREEN : Painter.Target.PAPER);
        sheet = empty();
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.scale(pixelsPerMm, pixelsPerMm);
        GraphicsCanvas canvas = new GraphicsCanvas(graphics);
        if (layout.background() != null) {
            canvas.photo(layout.background(), new Box(0, 0, layout.width(), layout.height()));
        }
        canvas.paint(painter.fixed());
        graphics.dispose();
    }

    /** Paints one certificate alone. */
    public static BufferedImage of(Layout layout, Certificate certificate, double pixelsPerMm) {
        return new PagePicture(layout, pixelsPerMm).page(certificate);
    }

    /** Whether these are the pictures of a layout at a scale. */
    public boolean isOf(Layout other, double scale) {
        return pixelsPerMm == scale && layout.equals(other);
    }

    /** Paints one certificate; a text that does not fit runs over its box, so that it is seen. */
    public BufferedImage page(Certificate certificate) {
        BufferedImage picture = empty();
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(sheet, 0, 0, null);
        graphics.scale(pixelsPerMm, pixelsPerMm);
        new GraphicsCanvas(graphics).paint(painter.page(certificate, 1).marks());
        graphics.dispose();
        return picture;
    }

    private BufferedImage empty() {
        return new BufferedImage(
                (int) Math.ceil(layout.width() * pixelsPerMm),
                (int) Math.ceil(layout.height() * pixelsPerMm),
                BufferedImage.TYPE_INT_RGB);
    }
}
