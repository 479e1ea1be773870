package vn.sovang.domain.yearend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.RecipientKind;

/** Awards counted and added up, for a stream or for one decision. */
public final class AwardFigures {
    private AwardFigures() {}

    /** The figures of one decision, named {@code decisions.<stream>.<number>.<year>.…}. */
    public static List<Figure> of(Decision decision, List<AwardLine> lines) {
        return of(prefix(decision), lines);
    }

    /** The beginning of the names of a decision's figures, with the point at its end. */
    public static String prefix(Decision decision) {
        return String.format(
                Locale.ROOT,
                "decisions.%s.%d.%d.",
                decision.stream().key(),
                decision.number(),
                decision.day().getYear());
    }

    static List<Figure> of(String prefix, List<AwardLine> lines) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count(prefix + "total", lines.size()));
        for (RecipientKind kind : RecipientKind.values()) {
            long count = lines.stream().filter(line -> line.kind() == kind).count();
            figures.add(Figure.count(prefix + kind.key(), count));
        }
        long money = lines.stream().mapToLong(line -> line.reward().amount()).sum();
        figures.add(new Figure(prefix + "money", BigDecimal.valueOf(money), Figure.Kind.MONEY));
        return figures;
    }
}
