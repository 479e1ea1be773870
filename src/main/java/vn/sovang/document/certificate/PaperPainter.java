package vn.sovang.document.certificate;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import vn.sovang.document.drawing.Ink;

/** Paints certificates of one layout onto a printer's surface, without what a bought blank sheet carries already. */
public final class PaperPainter {
    /** Of the outline on a trial print, in millimetres. */
    private static final double THIN = 0.2;

    private final Painter painter;
    private final List<Mark> outline;

    public PaperPainter(Layout layout) {
        this(new Painter(layout, Painter.Target.PAPER), List.of());
    }

    private PaperPainter(Painter painter, List<Mark> outline) {
        this.painter = painter;
        this.outline = outline;
    }

    /** Paints a trial on plain paper: with all that a blank sheet carries already, and with its outline. */
    public static PaperPainter trial(Layout layout) {
        double width = layout.width();
        double height = layout.height();
        Ink grey = Ink.of("#808080");
        return new PaperPainter(
                new Painter(layout, Painter.Target.SCREEN),
                List.of(
                        new Mark.Rule(new Box(0, 0, width, THIN), grey),
                        new Mark.Rule(new Box(0, height - THIN, width, THIN), grey),
                        new Mark.Rule(new Box(0, 0, THIN, height), grey),
                        new Mark.Rule(new Box(width - THIN, 0, THIN, height), grey)));
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
        canvas.paint(outline);
        canvas.paint(painter.fixed());
        canvas.paint(painter.page(certificate, 1).marks());
        graphics.setTransform(before);
    }
}
