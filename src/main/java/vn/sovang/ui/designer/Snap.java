package vn.sovang.ui.designer;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.certificate.Box;

/**
 * Where a box that is dragged comes to rest: at the edges and middles of the others and of the sheet, when it is near.
 *
 * @param box as it comes to rest
 * @param vertical places of the lines it came to rest at, in millimetres from the left
 * @param horizontal the same from the top
 */
record Snap(Box box, List<Double> vertical, List<Double> horizontal) {

    /**
     * Looks for the nearest lines.
     *
     * @param box where the hand has put it
     * @param near how near a line must be, in millimetres; 0 for free movement
     */
    static Snap of(Box box, List<Box> others, double width, double height, double near) {
        List<Double> xs = new ArrayList<>(List.of(0.0, width / 2, width));
        List<Double> ys = new ArrayList<>(List.of(0.0, height / 2, height));
        for (Box other : others) {
            xs.addAll(List.of(other.x(), other.x() + other.width() / 2, other.right()));
            ys.addAll(List.of(other.y(), other.y() + other.height() / 2, other.bottom()));
        }
        double dx = shift(xs, near, box.x(), box.x() + box.width() / 2, box.right());
        double dy = shift(ys, near, box.y(), box.y() + box.height() / 2, box.bottom());
        Box put = inside(new double[] {box.x() + dx, box.y() + dy, box.width(), box.height()}, width, height);
        return new Snap(
                put,
                lines(xs, put.x(), put.x() + put.width() / 2, put.right()),
                lines(ys, put.y(), put.y() + put.height() / 2, put.bottom()));
    }

    /** @param box x, y, width and height; moved and made smaller as far as it must be to lie on the sheet */
    static Box inside(double[] box, double width, double height) {
        double wide = Math.clamp(box[2], 1, width);
        double high = Math.clamp(box[3], 0.2, height);
        return new Box(
                round(Math.clamp(box[0], 0, width - wide)),
                round(Math.clamp(box[1], 0, height - high)),
                round(wide),
                round(high));
    }

    /** To hundredths of a millimetre. */
    private static double round(double value) {
        return Math.floor(value * 100 + 0.5) / 100;
    }

    private static double shift(List<Double> lines, double near, double... edges) {
        double best = 0;
        double distance = near;
        for (double line : lines) {
            for (double edge : edges) {
                if (Math.abs(line - edge) < distance) {
                    distance = Math.abs(line - edge);
                    best = line - edge;
                }
            }
        }
        return best;
    }

    private static List<Double> lines(List<Double> lines, double... edges) {
        return lines.stream()
                .filter(line -> {
                    for (double edge : edges) {
                        if (Math.abs(line - edge) < 0.015) {
                            return true;
                        }
                    }
                    return false;
                })
                .distinct()
                .toList();
    }
}
