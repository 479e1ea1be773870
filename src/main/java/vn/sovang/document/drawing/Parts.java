package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a drawing that is built. */
final class Parts {
    private final List<DrawingPart> list = new ArrayList<>();

    Parts fill(Path2D.Double outline, Ink ink) {
        list.add(new Figure(outline, ink, null));
        return this;
    }

    Parts line(Path2D.Double outline, Ink ink, double width) {
        list.add(new Figure(outline, null, new Stroke(ink, width)));
        return this;
    }

    Parts both(Path2D.Double outline, Ink fill, Ink ink, double width) {
        list.add(new Figure(outline, fill, new Stroke(ink, width)));
        return this;
    }

    Parts repeat(Drawing motif, List<AffineTransform> places) {
        list.add(new Repeat(motif, places));
        return this;
    }

    /** The motif at its own place, then turned about the origin, all together so many times. */
    Parts around(Drawing motif, double cx, double cy, int times) {
        List<AffineTransform> places = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(cx, cy);
            place.rotate(2 * Math.PI * i / times);
            places.add(place);
        }
        return repeat(motif, places);
    }

    /** A motif, its frame just around it. */
    Drawing motif(String name) {
        return Drawing.around(name, list);
    }

    /** A whole drawing in a frame from the origin. */
    Drawing drawing(String name, double width, double height) {
        return new Drawing(name, new Rectangle2D.Double(0, 0, width, height), list);
    }
}
