package vn.sovang.document.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A piece of line artwork. The y axis points down; {@code frame} is what fills the box the drawing is put into, figures
 * may reach beyond it by the width of their pen.
 *
 * @param name as layouts call it
 * @param frame in the drawing's own units; treated as immutable
 */
public record Drawing(String name, Rectangle2D.Double frame, List<DrawingPart> parts) {
    public Drawing {
        parts = List.copyOf(parts);
        if (!(frame.width > 0 && frame.height > 0)) {
            throw new IllegalArgumentException("The drawing " + name + " has no area");
        }
    }

    /** A motif whose frame lies just around its parts, pens included: a PDF shows nothing beyond it. */
    static Drawing around(String name, List<DrawingPart> parts) {
        Rectangle2D bounds = parts.stream()
                .map(Drawing::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow(() -> new IllegalArgumentException("The drawing " + name + " is empty"));
        return new Drawing(
                name,
                new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()),
                parts);
    }

    private static Rectangle2D bounds(DrawingPart part) {
        return switch (part) {
            case Figure figure -> {
                Rectangle2D box = figure.outline().getBounds2D();
                double pen = figure.stroke() == null ? 0 : figure.stroke().width() / 2;
                yield new Rectangle2D.Double(
                        box.getX() - pen, box.getY() - pen, box.getWidth() + 2 * pen, box.getHeight() + 2 * pen);
            }
            case Repeat repeat ->
                repeat.places().stream()
                        .map(place -> place.createTransformedShape(
                                        repeat.motif().frame())
                                .getBounds2D())
                        .reduce(Rectangle2D::createUnion)
                        .orElseThrow();
        };
    }
}
