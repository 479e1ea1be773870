package vn.sovang.document.drawing;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** Smooth outlines along a curve given by its coordinates. */
final class Curves {
    private static final double TINY = 1e-5;

    private Curves() {}

    /**
     * A chain of cubic curves that touch the given one at their ends.
     *
     * @param pieces how many; eight for one wave or circle cannot be told from the true curve
     */
    static Path2D.Double along(
            DoubleUnaryOperator x, DoubleUnaryOperator y, double from, double to, int pieces, boolean closed) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, pieces + 2);
        double step = (to - from) / pieces;
        path.moveTo(x.applyAsDouble(from), y.applyAsDouble(from));
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            path.curveTo(
                    x.applyAsDouble(a) + slope(x, a) * step / 3,
                    y.applyAsDouble(a) + slope(y, a) * step / 3,
                    x.applyAsDouble(b) - slope(x, b) * step / 3,
                    y.applyAsDouble(b) - slope(y, b) * step / 3,
                    x.applyAsDouble(b),
                    y.applyAsDouble(b));
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /**
     * A ribbon of changing width along the given curve.
     *
     * @param half half its width at each place; 0 at an end makes a point
     */
    static Path2D.Double ribbon(
            DoubleUnaryOperator x,
            DoubleUnaryOperator y,
            DoubleUnaryOperator half,
            double from,
            double to,
            int pieces) {
        Path2D.Double path = along(offset(x, y, half, 1, true), offset(x, y, half, 1, false), from, to, pieces, false);
        path.append(along(offset(x, y, half, -1, true), offset(x, y, half, -1, false), to, from, pieces, false), true);
        path.closePath();
        return path;
    }

    private static DoubleUnaryOperator offset(
            DoubleUnaryOperator x, DoubleUnaryOperator y, DoubleUnaryOperator half, int side, boolean horizontal) {
        return t -> {
            double dx = slope(x, t);
            double dy = slope(y, t);
            double reach = side * half.applyAsDouble(t) / Math.max(TINY, Math.hypot(dx, dy));
            return horizontal ? x.applyAsDouble(t) - dy * reach : y.applyAsDouble(t) + dx * reach;
        };
    }

    private static double slope(DoubleUnaryOperator f, double at) {
        return (f.applyAsDouble(at + TINY) - f.applyAsDouble(at - TINY)) / (2 * TINY);
    }
}
