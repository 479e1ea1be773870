package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * One motif set down at many places; a PDF keeps the motif once.
 *
 * @param places from the motif's coordinates to those of the drawing; treated as immutable
 */
public record Repeat(Drawing motif, List<AffineTransform> places) implements DrawingPart {
    public Repeat {
        places = List.copyOf(places);
    }
}
