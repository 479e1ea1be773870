package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** The cloud scroll inside a corner: a lotus on the diagonal and on both sides stems that end in spirals. */
final class Scroll {
    private final Parts parts = new Parts();
    private final Ink fill;
    private final Ink line;

    private Scroll(Ink fill, Ink line) {
        this.fill = fill;
        this.line = line;
    }

    /** For an upper left corner: the inner corner of the frame is the origin, 40 long on both sides. */
    static Drawing build(Ink fill, Ink line, Ink petals) {
        Scroll scroll = new Scroll(fill, line);
        scroll.side(new AffineTransform());
        scroll.side(new AffineTransform(0, 1, 1, 0, 0, 0));
        Lotus.draw(scroll.parts, 2.6, 2.6, 3.4, Math.PI * 3 / 4, petals, line, 0.16);
        return scroll.parts.motif("scroll");
    }

    private void side(AffineTransform place) {
        // the stem: out of the corner, along the frame, into the large spiral
        ribbon(
                place,
                t -> 1.5 + 21 * t,
                t -> 1.6 + 1.3 * Math.sin(Math.PI * 2 * t) * (1 - t) - 0.3 * t,
                t -> 0.12 + 0.42 * t,
                0,
                1,
                6);
        spiral(place, 22.5, 4.4, 3.1, -Math.PI / 2, 1, 3.4, 0.54);
        spiral(place, 13.2, 5.0, 2.1, -Math.PI / 2 - 0.5, -1, 3.0, 0.4);
        ribbon(place, t -> 22.5 + 13 * t, t -> 1.3 + 1.7 * t * (1 - t) * 2, t -> 0.5 * (1 - t), 0, 1, 5);
        leaf(place, 17.2, 2.0, 4.2, 1.0);
        leaf(place, 28.2, 2.2, 3.4, 0.75);
        leaf(place, 8.4, 3.0, 3.2, 0.6);
        for (int i = 0; i < 3; i++) {
            Path2D.Double bead = Shapes.circle(37.4 + i * 1.7, 1.35, 0.5 - i * 0.12);
            bead.transform(place);
            parts.fill(bead, fill);
        }
    }

    private void spiral(
            AffineTransform place,
            double cx,
            double cy,
            double radius,
            double start,
            int turn,
            double length,
            double half) {
        DoubleUnaryOperator r = t -> radius * Math.pow(1 - t / (length * Math.PI * 1.02), 1.15);
        ribbon(
                place,
                t -> cx + r.applyAsDouble(t) * Math.cos(start + turn * t),
                t -> cy + r.applyAsDouble(t) * Math.sin(start + turn * t),
                t -> half * (1 - 0.75 * t / (length * Math.PI)),
                0,
                length * Math.PI,
                16);
        Path2D.Double eye = Shapes.circle(cx, cy, half * 0.95);
        eye.transform(place);
        parts.fill(eye, fill);
    }

    private void leaf(AffineTransform place, double x, double y, double length, double turn) {
        Path2D.Double leaf = PathData.read("M0 0C.25-.32.7-.3 1 0C.65.16.3.22 0 0Z", Path2D.WIND_NON_ZERO);
        AffineTransform own = new AffineTransform(place);
        own.translate(x, y);
        own.rotate(turn);
        own.scale(length, length);
        leaf.transform(own);
        parts.both(leaf, fill, line, 0.1);
    }

    private void ribbon(
            AffineTransform place,
            DoubleUnaryOperator x,
            DoubleUnaryOperator y,
            DoubleUnaryOperator half,
            double from,
            double to,
            int pieces) {
        Path2D.Double ribbon = Curves.ribbon(x, y, half, from, to, pieces);
        ribbon.transform(place);
        parts.both(ribbon, fill, line, 0.1);
    }
}
