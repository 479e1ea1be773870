package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/** Parts a centred text into lines of like length, so that no single word hangs below a full line. */
final class Balance {
    private static final double STEP = 1;

    private Balance() {}

    /**
     * The text in as few lines as the width allows, each about as long as the others.
     *
     * @param most width of the longest line in millimetres; a longer word keeps a line of its own
     */
    static List<String> lines(String text, TextStyle look, double most) {
        List<String> best = filled(text, look, most);
        if (best.size() == 1) {
            return best;
        }
        for (double width = most - STEP; width > most / 2; width -= STEP) {
            List<String> narrower = filled(text, look, width);
            if (narrower.size() > best.size()) {
                return best;
            }
            best = narrower;
        }
        return best;
    }

    private static List<String> filled(String text, TextStyle look, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || Measure.width(longer, look) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }
}
