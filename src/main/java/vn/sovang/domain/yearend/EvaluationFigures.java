package vn.sovang.domain.yearend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.domain.evaluation.Cap;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.evaluation.Tally;

/** Evaluations counted under their names; percentages are taken of those rated and add up to 100. */
public final class EvaluationFigures {
    private EvaluationFigures() {}

    /** The beginning of the names of the members of one cell alone, with the point at its end. */
    public static String ofCell(String code) {
        return "evaluation.cell." + named(code) + ".members.";
    }

    /** The beginning of the names of the members of a body with all that is below it, with the point at its end. */
    public static String ofOrganisation(String code) {
        return "evaluation.organisation." + named(code) + ".members.";
    }

    /** Names of figures have small letters, digits and underlines only. */
    private static String named(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }

    /** The name of the percentage of a level. */
    public static String percent(String prefix, String level) {
        return prefix + "level." + level + ".percent";
    }

    /** The name of the number of those who are not rated for a reason. */
    public static String reason(String prefix, String reason) {
        return prefix + "not_rated." + reason;
    }

    /**
     * All figures of some lines. Who is not rated is either still open, or excused for good.
     *
     * @param prefix with the point at its end
     * @param cap null when there is none
     */
    public static List<Figure> of(String prefix, Collection<EvaluationLine> lines, Regime regime, Cap cap) {
        Tally tally = Tally.ofLines(lines);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count(prefix + "total", tally.total()));
        figures.add(Figure.count(prefix + "rated", tally.rated()));
        figures.add(Figure.count(prefix + "not_rated", tally.notRated()));
        Map<String, BigDecimal> percents = tally.percents(regime);
        for (Level level : regime.levels()) {
            figures.add(Figure.count(prefix + "level." + level.code(), tally.count(level.code())));
            if (percents.containsKey(level.code())) {
                figures.add(new Figure(percent(prefix, level.code()), percents.get(level.code()), Figure.Kind.PERCENT));
            }
        }
        if (cap != null) {
            tally.percentOf(cap)
                    .ifPresent(percent ->
                            figures.add(new Figure(prefix + "outstanding.percent", percent, Figure.Kind.PERCENT)));
            figures.add(Figure.count(prefix + "outstanding.allowed", tally.allowed(cap)));
        }
        long open = lines.stream().filter(line -> line.isOpen(regime)).count();
        figures.add(Figure.count(prefix + "open", open));
        figures.add(Figure.count(prefix + "excused", tally.notRated() - open));
        lines.stream()
                .filter(line -> !line.evaluation().rated())
                .map(line -> line.participation(regime).reason())
                .filter(reason -> reason != null)
                .distinct()
                .forEach(reason -> figures.add(Figure.count(
                        reason(prefix, reason),
                        lines.stream()
                                .filter(line -> !line.evaluation().rated()
                                        && reason.equals(
                                                line.participation(regime).reason()))
                                .count())));
        return figures;
    }
}
