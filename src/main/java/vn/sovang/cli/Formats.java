package vn.sovang.cli;

import vn.sovang.base.Problem;
import vn.sovang.service.PaperFormat;

/** The words of {@code --format}. */
final class Formats {
    private Formats() {}

    /** @throws vn.sovang.base.ProblemException 297 for another word than pdf or docx */
    static PaperFormat paper(String word) {
        return switch (word) {
            case "pdf" -> PaperFormat.PDF;
            case "docx" -> PaperFormat.DOCX;
            default -> throw Problem.of(297, "cli.format.unknown", word).asException();
        };
    }
}
