package vn.sovang.domain.printing;

import java.util.List;

/**
 * A cross on the ruler sheet, measured by the clerk from the two nearest edges of the paper.
 *
 * @param letter as it is printed beside it
 * @param place where it is meant to be
 * @param right whether it is measured from the right edge, else from the left one
 * @param bottom whether it is measured from the lower edge, else from the upper one
 */
public record RulerMark(String letter, Calibration.Place place, boolean right, boolean bottom) {
    /** How far from both edges a mark is meant to be, in millimetres. */
    public static final double INSET = 20;

    /** The four marks of a sheet, clockwise from the upper left one. */
    public static List<RulerMark> of(SheetSize sheet) {
        double far = sheet.width() - INSET;
        double low = sheet.height() - INSET;
        return List.of(
                new RulerMark("A", new Calibration.Place(INSET, INSET), false, false),
                new RulerMark("B", new Calibration.Place(far, INSET), true, false),
                new RulerMark("C", new Calibration.Place(far, low), true, true),
                new RulerMark("D", new Calibration.Place(INSET, low), false, true));
    }

    /**
     * Where the mark lies on the paper.
     *
     * @param fromSide millimetres from its left or right edge
     * @param fromEnd millimetres from its upper or lower edge
     */
    Calibration.Place found(SheetSize sheet, double fromSide, double fromEnd) {
        return new Calibration.Place(
                right ? sheet.width() - fromSide : fromSide, bottom ? sheet.height() - fromEnd : fromEnd);
    }
}
