package vn.sovang.domain.printing;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;

/**
 * Finds out from what was measured on a ruler sheet what the printer does to it: the calibration that lies nearest to
 * all eight measurements together (least squares). Five numbers are wanted and eight are measured, so a slip of the
 * ruler shows.
 */
public final class CalibrationSolver {
    /** A mark further away than this from where it was meant is no slight error any more. */
    private static final double FARTHEST = 15;
    /** What a careful eye may differ by, in millimetres. */
    private static final double AGREEMENT = 0.8;

    private static final double MOST_SCALE = 0.03;
    private static final double MOST_TURN = Math.toRadians(2);
    private static final int UNKNOWNS = 5;
    private static final int ROUNDS = 6;

    private CalibrationSolver() {}

    /**
     * What was read off at one mark, in millimetres.
     *
     * @param fromSide from the left or right edge of the paper
     * @param fromEnd from its upper or lower edge
     */
    public record Reading(double fromSide, double fromEnd) {}

    /**
     * A calibration and how well it agrees.
     *
     * @param error how far, at most, a measured mark lies from where this calibration says, in millimetres
     */
    public record Solution(Calibration calibration, double error) {}

    /**
     * Solves.
     *
     * @param readings of the marks in the order of {@link RulerMark#of}
     * @throws vn.sovang.base.ProblemException 2940 when a mark was measured where no printer puts it, 2941 when the
     *     measurements contradict each other, 2942 when they mean a stretched or crooked sheet
     */
    public static Solution solve(SheetSize sheet, List<Reading> readings) {
        List<RulerMark> marks = RulerMark.of(sheet);
        if (readings.size() != marks.size()) {
            throw new IllegalArgumentException("Four marks, not " + readings.size());
        }
        List<Calibration.Place> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Reading reading = readings.get(i);
            Calibration.Place place = marks.get(i).found(sheet, reading.fromSide(), reading.fromEnd());
            if (!(distance(place, marks.get(i).place()) <= FARTHEST)) {
                throw Problem.of(2940, "print.calibration.far", marks.get(i).letter(), RulerMark.INSET)
                        .asException();
            }
            found.add(place);
        }
        Calibration solved = nearest(marks, found);
        int worst = 0;
        double error = 0;
        for (int i = 0; i < marks.size(); i++) {
            double off = distance(solved.printed(marks.get(i).place()), found.get(i));
            if (off > error) {
                error = off;
                worst = i;
            }
        }
        if (error > AGREEMENT) {
            throw Problem.of(
                            2941,
                            "print.calibration.contradict",
                            marks.get(worst).letter())
                    .asException();
        }
        if (Math.abs(solved.scaleX() - 1) > MOST_SCALE
                || Math.abs(solved.scaleY() - 1) > MOST_SCALE
                || Math.abs(solved.turn()) > MOST_TURN) {
            throw Problem.of(2942, "print.calibration.crooked").asException();
        }
        return new Solution(solved, error);
    }

    private static double distance(Calibration.Place one, Calibration.Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** Gauss and Newton: from an exact printer on, each round solves what is nearly linear. */
    private static Calibration nearest(List<RulerMark> marks, List<Calibration.Place> found) {
        Calibration best = Calibration.EXACT;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[UNKNOWNS][UNKNOWNS + 1];
            double cos = Math.cos(best.turn());
            double sin = Math.sin(best.turn());
            for (int i = 0; i < marks.size(); i++) {
                Calibration.Place meant = marks.get(i).place();
                Calibration.Place now = best.printed(meant);
                double x = best.scaleX() * meant.x();
                double y = best.scaleY() * meant.y();
                add(
                        sums,
                        new double[] {1, 0, cos * meant.x(), -sin * meant.y(), -sin * x - cos * y},
                        found.get(i).x() - now.x());
                add(
                        sums,
                        new double[] {0, 1, sin * meant.x(), cos * meant.y(), cos * x - sin * y},
                        found.get(i).y() - now.y());
            }
            double[] step = eliminated(sums);
            best = new Calibration(
                    best.shiftX() + step[0],
                    best.shiftY() + step[1],
                    best.scaleX() + step[2],
                    best.scaleY() + step[3],
                    best.turn() + step[4]);
        }
        return best;
    }

    private static void add(double[][] sums, double[] slope, double off) {
        for (int row = 0; row < UNKNOWNS; row++) {
            for (int column = 0; column < UNKNOWNS; column++) {
                sums[row][column] += slope[row] * slope[column];
            }
            sums[row][UNKNOWNS] += slope[row] * off;
        }
    }

    /** Solves a system whose last column is its right side; four marks apart never make it singular. */
    private static double[] eliminated(double[][] rows) {
        for (int pivot = 0; pivot < UNKNOWNS; pivot++) {
            int largest = pivot;
            for (int row = pivot + 1; row < UNKNOWNS; row++) {
                if (Math.abs(rows[row][pivot]) > Math.abs(rows[largest][pivot])) {
                    largest = row;
                }
            }
            double[] swapped = rows[pivot];
            rows[pivot] = rows[largest];
            rows[largest] = swapped;
            for (int row = 0; row < UNKNOWNS; row++) {
                double factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column <= UNKNOWNS && factor != 0; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        double[] solved = new double[UNKNOWNS];
        for (int row = 0; row < UNKNOWNS; row++) {
            solved[row] = rows[row][UNKNOWNS] / rows[row][row];
        }
        return solved;
    }
}
