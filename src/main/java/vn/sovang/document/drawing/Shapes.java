package vn.sovang.document.drawing;

import java.awt.geom.Path2D;

/** Outlines that artwork is built from. */
public final class Shapes {
    /** Control points of a quarter circle lie this far along its tangents, in radii. */
    private static final double QUARTER = 0.5522847498;

    private Shapes() {}

    /** A circle as four curves. */
    public static Path2D.Double circle(double cx, double cy, double radius) {
        return ellipse(cx, cy, radius, radius);
    }

    public static Path2D.Double ellipse(double cx, double cy, double rx, double ry) {
        double kx = rx * QUARTER;
        double ky = ry * QUARTER;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(cx + rx, cy);
        path.curveTo(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
        path.curveTo(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
        path.curveTo(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
        path.curveTo(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy);
        path.closePath();
        return path;
    }

    public static Path2D.Double rectangle(double x, double y, double width, double height) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
        return path;
    }

    /**
     * A star with its first point up.
     *
     * @param points 5 for the star of the flag
     * @param inner radius of the hollows; 0.381966 of the outer one gives the straight-edged star of the flag
     */
    public static Path2D.Double star(double cx, double cy, double outer, double inner, int points) {
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < 2 * points; i++) {
            double angle = Math.PI * i / points - Math.PI / 2;
            double radius = i % 2 == 0 ? outer : inner;
            double px = cx + radius * Math.cos(angle);
            double py = cy + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
