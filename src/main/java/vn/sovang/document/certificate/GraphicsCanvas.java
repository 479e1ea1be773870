package vn.sovang.document.certificate;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.sovang.document.drawing.Drawing;
import vn.sovang.document.drawing.DrawingPart;
import vn.sovang.document.drawing.Figure;
import vn.sovang.document.drawing.Repeat;

/** Carries out marks on a Java surface whose unit is the millimetre. Letters are outlines, never snapped to pixels. */
final class GraphicsCanvas {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;

    /** @param graphics scaled to millimetres by the caller, who also disposes of it */
    GraphicsCanvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    void paint(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Run run -> text(run);
                case Mark.Art art -> art(art);
                case Mark.Photo photo -> photo(photo.picture(), photo.box());
                case Mark.Rule rule -> rule(rule);
            }
        }
    }

    private void text(Mark.Run run) {
        float size = (float) (run.size() / TextFitter.POINTS);
        Font font = run.typeface().screen().deriveFont(size);
        GlyphVector glyphs = font.createGlyphVector(EXACT, run.text());
        double x = 0;
        int glyph = 0;
        for (int i = 0;
                i < run.text().length();
                i += Character.charCount(run.text().codePointAt(i))) {
            glyphs.setGlyphPosition(glyph++, new Point2D.Double(x, 0));
            x += (run.typeface().width(run.text().codePointAt(i)) + run.letterSpacing()) / 1000 * size;
        }
        graphics.setColor(run.ink().color());
        graphics.fill(glyphs.getOutline((float) run.x(), (float) run.baseline()));
    }

    private void rule(Mark.Rule rule) {
        Box box = rule.box();
        graphics.setColor(rule.ink().color());
        graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    /** A picture stretched over a box. */
    void photo(Picture picture, Box box) {
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / picture.width(), box.height() / picture.height());
        graphics.drawImage(picture.image(), place, null);
    }

    private void art(Mark.Art art) {
        Rectangle2D.Double frame = art.drawing().frame();
        AffineTransform before = graphics.getTransform();
        graphics.translate(art.x(), art.y());
        graphics.scale(art.scale(), art.scale());
        graphics.translate(-frame.x, -frame.y);
        draw(art.drawing());
        graphics.setTransform(before);
    }

    private void draw(Drawing drawing) {
        for (DrawingPart part : drawing.parts()) {
            switch (part) {
                case Figure figure -> figure(figure);
                case Repeat repeat -> {
                    AffineTransform before = graphics.getTransform();
                    for (AffineTransform place : repeat.places()) {
                        graphics.transform(place);
                        draw(repeat.motif());
                        graphics.setTransform(before);
                    }
                }
            }
        }
    }

    private void figure(Figure figure) {
        if (figure.fill() != null) {
            graphics.setColor(figure.fill().color());
            graphics.fill(figure.outline());
        }
        if (figure.stroke() != null) {
            graphics.setColor(figure.stroke().ink().color());
            graphics.setStroke(
                    new BasicStroke((float) figure.stroke().width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(figure.outline());
        }
    }
}
