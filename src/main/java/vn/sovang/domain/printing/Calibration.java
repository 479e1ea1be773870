package vn.sovang.domain.printing;

/**
 * What a printer does to a sheet: it draws it out along its own two directions, turns it a little and shifts it. A point
 * meant for {@code p}, in millimetres from the upper left corner, comes out at {@code turn(scale · p) + shift}.
 *
 * @param shiftX millimetres to the right
 * @param shiftY millimetres downwards
 * @param scaleX 1 is exact
 * @param scaleY 1 is exact
 * @param turn in radians, clockwise as one looks at the sheet
 */
public record Calibration(double shiftX, double shiftY, double scaleX, double scaleY, double turn) {
    /** An exact printer. */
    public static final Calibration EXACT = new Calibration(0, 0, 1, 1, 0);

    public Calibration {
        if (!(scaleX > 0 && scaleY > 0 && Double.isFinite(shiftX + shiftY + scaleX + scaleY + turn))) {
            throw new IllegalArgumentException(
                    "No calibration: " + shiftX + " " + shiftY + " " + scaleX + " " + scaleY + " " + turn);
        }
    }

    /** A place on the sheet, in millimetres from its upper left corner. */
    public record Place(double x, double y) {}

    /** Where the printer puts what is meant for a place. */
    public Place printed(Place meant) {
        double x = scaleX * meant.x();
        double y = scaleY * meant.y();
        return new Place(
                Math.cos(turn) * x - Math.sin(turn) * y + shiftX, Math.sin(turn) * x + Math.cos(turn) * y + shiftY);
    }

    /** What must be sent to the printer so that it comes out at a place. */
    public Place sent(Place wanted) {
        double x = wanted.x() - shiftX;
        double y = wanted.y() - shiftY;
        return new Place(
                (Math.cos(turn) * x + Math.sin(turn) * y) / scaleX, (Math.cos(turn) * y - Math.sin(turn) * x) / scaleY);
    }

    /**
     * The correction to be laid around a sheet, {@link #sent} as a matrix.
     *
     * @return m00, m10, m01, m11, m02, m12 of a transformation in millimetres
     */
    public double[] correction() {
        Place origin = sent(new Place(0, 0));
        Place right = sent(new Place(1, 0));
        Place down = sent(new Place(0, 1));
        return new double[] {
            right.x() - origin.x(),
            right.y() - origin.y(),
            down.x() - origin.x(),
            down.y() - origin.y(),
            origin.x(),
            origin.y()
        };
    }

    /**
     * How far off the middle of a sheet comes out.
     *
     * @return millimetres to the right and downwards
     */
    public Place offsetInTheMiddle(SheetSize sheet) {
        Place middle = new Place(sheet.width() / 2, sheet.height() / 2);
        Place out = printed(middle);
        return new Place(out.x() - middle.x(), out.y() - middle.y());
    }
}
