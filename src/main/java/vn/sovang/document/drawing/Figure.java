package vn.sovang.document.drawing;

import java.awt.geom.Path2D;

/**
 * One outline, filled or stroked or both (the stroke lies on the fill).
 *
 * @param outline treated as immutable; its winding rule counts for the fill
 * @param fill null when not filled
 * @param stroke null when not stroked
 */
public record Figure(Path2D.Double outline, Ink fill, Stroke stroke) implements DrawingPart {
    public Figure {
        if (fill == null && stroke == null) {
            throw new IllegalArgumentException("A figure neither filled nor stroked is invisible");
        }
    }
}
