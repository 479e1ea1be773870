package vn.sovang.domain.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.printing.Calibration.Place;
import vn.sovang.domain.printing.CalibrationSolver.Reading;

class CalibrationSolverTest {
    private static final SheetSize A4 = new SheetSize(297, 210);
    private static final Calibration CROOKED = new Calibration(2.4, -1.7, 1.004, 0.996, Math.toRadians(0.4));

    /** What a ruler shows on a sheet from this printer, in steps of so many millimetres. */
    private static List<Reading> measured(SheetSize sheet, Calibration printer, double step) {
        List<Reading> readings = new ArrayList<>();
        for (RulerMark mark : RulerMark.of(sheet)) {
            Place out = printer.printed(mark.place());
            double side = mark.right() ? sheet.width() - out.x() : out.x();
            double end = mark.bottom() ? sheet.height() - out.y() : out.y();
            readings.add(new Reading(Math.round(side / step) * step, Math.round(end / step) * step));
        }
        return readings;
    }

    private static double worst(SheetSize sheet, Calibration printer, Calibration known) {
        double worst = 0;
        for (double x = 0; x <= 1; x += 0.25) {
            for (double y = 0; y <= 1; y += 0.25) {
                Place wanted = new Place(x * sheet.width(), y * sheet.height());
                Place out = printer.printed(known.sent(wanted));
                worst = Math.max(worst, Math.hypot(out.x() - wanted.x(), out.y() - wanted.y()));
            }
        }
        return worst;
    }

    @Test
    void exactMeasurementsGiveTheVeryCalibration() {
        Calibration found =
                CalibrationSolver.solve(A4, measured(A4, CROOKED, 1e-9)).calibration();
        assertEquals(CROOKED.shiftX(), found.shiftX(), 1e-6);
        assertEquals(CROOKED.shiftY(), found.shiftY(), 1e-6);
        assertEquals(CROOKED.scaleX(), found.scaleX(), 1e-8);
        assertEquals(CROOKED.scaleY(), found.scaleY(), 1e-8);
        assertEquals(CROOKED.turn(), found.turn(), 1e-8);
    }

    /** Read to the fifth of a millimetre, on every sheet, whatever a printer of an office may do to it. */
    @Test
    void readToAFifthOfAMillimetreEveryPlaceComesOutWithinThreeTenths() {
        Random random = new Random(7);
        for (SheetSize sheet : List.of(A4, new SheetSize(210, 297), new SheetSize(420, 297), new SheetSize(360, 237))) {
            for (int i = 0; i < 200; i++) {
                Calibration printer = new Calibration(
                        random.nextDouble(-4, 4),
                        random.nextDouble(-4, 4),
                        random.nextDouble(0.99, 1.01),
                        random.nextDouble(0.99, 1.01),
                        Math.toRadians(random.nextDouble(-0.8, 0.8)));
                CalibrationSolver.Solution found = CalibrationSolver.solve(sheet, measured(sheet, printer, 0.2));
                assertTrue(worst(sheet, printer, found.calibration()) < 0.3, printer + " " + found);
                assertTrue(found.error() < 0.2);
            }
        }
    }

    @Test
    void theCorrectionAsAMatrixIsTheSameCorrection() {
        double[] m = CROOKED.correction();
        Place wanted = new Place(211.3, 77.7);
        Place sent = CROOKED.sent(wanted);
        assertEquals(sent.x(), m[0] * wanted.x() + m[2] * wanted.y() + m[4], 1e-9);
        assertEquals(sent.y(), m[1] * wanted.x() + m[3] * wanted.y() + m[5], 1e-9);
        Place out = CROOKED.printed(sent);
        assertEquals(wanted.x(), out.x(), 1e-9);
        assertEquals(wanted.y(), out.y(), 1e-9);
    }

    @Test
    void aSlipOfTheRulerIsNamed() {
        List<Reading> readings = measured(A4, CROOKED, 0.1);
        readings.set(
                2, new Reading(readings.get(2).fromSide() + 4, readings.get(2).fromEnd()));
        assertProblem(2941, () -> CalibrationSolver.solve(A4, readings));
        readings.set(2, new Reading(200, 20));
        assertProblem(2940, () -> CalibrationSolver.solve(A4, readings));
        readings.set(2, new Reading(Double.NaN, 20));
        assertProblem(2940, () -> CalibrationSolver.solve(A4, readings));
    }

    /** The printer's "fit to page" shrinks the sheet: no calibration should hide that. */
    @Test
    void aShrunkSheetIsRefused() {
        List<Reading> shrunk = measured(A4, new Calibration(5.9, 4.2, 0.96, 0.96, 0), 0.1);
        assertProblem(2942, () -> CalibrationSolver.solve(A4, shrunk));
    }
}
