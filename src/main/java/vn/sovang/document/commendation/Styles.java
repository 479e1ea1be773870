package vn.sovang.document.commendation;

import java.time.LocalDate;
import vn.sovang.base.Problem;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.rule.RuleBook;

/** The looks of papers by the dated rules {@code paper.style.<stream>}. */
public final class Styles {
    private Styles() {}

    /** @throws vn.sovang.base.ProblemException 245 when the rule names no style of the program */
    public static PaperStyle on(RuleBook rules, Stream stream, LocalDate day) {
        String style = rules.text("paper.style." + stream.key(), day);
        return switch (style) {
            case "state" -> PaperStyle.STATE;
            case "party" -> PaperStyle.PARTY_2018;
            case "party2026" -> PaperStyle.PARTY_2026;
            default -> throw Problem.of(245, "problem.rule.style", style).asException();
        };
    }
}
