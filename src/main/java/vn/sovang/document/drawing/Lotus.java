package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A lotus flower seen from the side, its foot at the origin, opening upwards, about 2 high and 3 wide. */
final class Lotus {
    private static final String MIDDLE = "M0 0C-.62-.5-.62-1.35 0-2C.62-1.35 .62-.5 0 0Z";
    private static final String INNER = "M0 0C-.9-.2-1.2-.95-.95-1.72C-.35-1.4 .02-.75 0 0Z";
    private static final String OUTER = "M0 0C-.8 .12-1.55-.35-1.62-1.12C-.9-1.1-.25-.7 0 0Z";

    private Lotus() {}

    /** @param scale millimetres for each unit */
    static void draw(Parts parts, double x, double y, double scale, double turn, Ink fill, Ink line, double pen) {
        for (String petal : new String[] {OUTER, INNER}) {
            parts.both(petal(petal, x, y, scale, scale, turn), fill, line, pen);
            parts.both(petal(petal, x, y, -scale, scale, turn), fill, line, pen);
        }
        parts.both(petal(MIDDLE, x, y, scale, scale, turn), fill, line, pen);
    }

    private static Path2D.Double petal(String data, double x, double y, double sx, double sy, double turn) {
        Path2D.Double path = PathData.read(data, Path2D.WIND_NON_ZERO);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn);
        place.scale(sx, sy);
        path.transform(place);
        return path;
    }
}
