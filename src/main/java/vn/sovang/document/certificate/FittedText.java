package vn.sovang.document.certificate;

import java.util.List;

/**
 * A text on its lines. All words are there whether it fits or not.
 *
 * @param size in points
 * @param fits whether it stays within its box
 */
record FittedText(double size, List<Line> lines, boolean fits) {
    FittedText {
        lines = List.copyOf(lines);
    }

    /** @param width thousandths of the size */
    record Line(String text, double width) {}
}
