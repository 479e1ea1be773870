package vn.sovang.document.certificate;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** Paints certificates of one layout onto a printer's surface, without what a bought blank sheet carries already. */
public final class PaperPainter {
    private final Painter painter;

    public PaperPainter(Layout layout) {
        painter = new Painter(layout, Painter.Target.PAPER);
    }

    /**
     * Paints one sheet.
     *
     * @param graphics unit 1/72 inch with its origin in the upper left corner of the sheet, as the printing of Java
     *     hands it over
     * @param calibration laid around the whole sheet, in millimetres; the identity when the printer is exact
     */
    public void paint(Graphics2D graphics, Certificate certificate, AffineTransform calibration) {
        AffineTransform before = graphics.getTransform();
        graphics.scale(TextFitter.POINTS, TextFitter.POINTS);
        graphics.transform(calibration);
        GraphicsCanvas canvas = new GraphicsCanvas(graphics);
        canvas.paint(painter.fixed());
        canvas.paint(painter.page(certificate, 1).marks());
        graphics.setTransform(before);
    }
}
