package vn.sovang.document.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Placeholder border. */
final class PraiseBorder {
    private PraiseBorder() {}

    static Drawing build() {
        return new Drawing(
                Drawings.PRAISE_BORDER,
                new Rectangle2D.Double(0, 0, 297, 210),
                List.of(new Figure(Shapes.rectangle(12, 12, 273, 186), null, new Stroke(Ink.of("#B8860B"), 1.2))));
    }
}
