package vn.sovang.document.register;

import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Text;

/** A line of a form: questions with their answers, and dots to write on where there is none. */
final class FormLine {
    private static final String DOTS_ALONE = "…".repeat(24);
    private static final String DOTS_SHARED = "…".repeat(10);

    private FormLine() {}

    static void put(PaperBuilder paper, String label, String value) {
        paper.field(answer(Text.of(label + ": "), value, DOTS_ALONE));
    }

    /** Two answers on one line; the second label begins with a small letter. */
    static void put(PaperBuilder paper, String label, String value, String otherLabel, String otherValue) {
        Text first = answer(Text.of(label + ": "), value, DOTS_SHARED);
        paper.field(answer(first.and("; " + otherLabel + ": "), otherValue, DOTS_SHARED));
    }

    private static Text answer(Text question, String value, String dots) {
        return value.isBlank() ? question.and(dots) : question.bold(value);
    }
}
