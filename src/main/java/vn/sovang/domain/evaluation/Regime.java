package vn.sovang.domain.evaluation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.WorkingYear;

/**
 * How a year is evaluated: its levels from best to worst and its cap.
 *
 * @param code code of the regime, for instance {@code qd132}
 */
public record Regime(String code, List<Level> levels, Cap cap) {
    public Regime {
        levels = List.copyOf(levels);
    }

    /**
     * The regime of an evaluation year, read from the rules of that year's last day.
     *
     * @throws vn.sovang.base.ProblemException 240 when there is no regime for that year, 243 when its rows are wrong
     */
    public static Regime of(RuleBook rules, int year) {
        LocalDate day = new WorkingYear(year).lastDay();
        String code = rules.text("evaluation.regime", day);
        String prefix = "evaluation." + code + ".";
        List<Level> levels = new ArrayList<>();
        for (Rule rule : rules.under(prefix + "level.", day)) {
            String[] names = rule.value().split("\\|", -1);
            levels.add(
                    new Level(rule.key().substring((prefix + "level.").length()), names[0], names[names.length - 1]));
        }
        return new Regime(code, levels, cap(rules, prefix + "cap.", day));
    }

    private static Cap cap(RuleBook rules, String prefix, LocalDate day) {
        Rule base = rules.get(prefix + "base", day);
        Rule rounding = rules.get(prefix + "rounding", day);
        Rule percent = rules.get(prefix + "percent", day);
        try {
            return new Cap(
                    rules.number(prefix + "percent", day),
                    Cap.Base.valueOf(base.value().toUpperCase(Locale.ROOT)),
                    rounding(rounding.value()),
                    percent.certainty().and(base.certainty()).and(rounding.certainty()));
        } catch (IllegalArgumentException e) {
            throw Problem.of(243, "problem.rule.cap", prefix, base.value(), rounding.value())
                    .asException(e);
        }
    }

    private static RoundingMode rounding(String value) {
        return switch (value) {
            case "floor" -> RoundingMode.FLOOR;
            case "ceiling" -> RoundingMode.CEILING;
            case "half_up" -> RoundingMode.HALF_UP;
            default -> throw new IllegalArgumentException(value);
        };
    }

    /** The level that a cell of a list names by code, label or abbreviation. */
    public Optional<Level> find(String text) {
        String folded = Fold.of(text);
        return levels.stream()
                .filter(level -> Fold.of(level.code()).equals(folded)
                        || Fold.of(level.label()).equals(folded)
                        || Fold.of(level.abbreviation()).equals(folded))
                .findFirst();
    }

    /** The label of a level code; empty for null, the code itself when the regime does not have it. */
    public String label(String level) {
        return level == null
                ? ""
                : levels.stream()
                        .filter(known -> known.code().equals(level))
                        .map(Level::label)
                        .findFirst()
                        .orElse(level);
    }

    /** The abbreviation of a level code; empty for null, the code itself when the regime does not have it. */
    public String abbreviation(String level) {
        return level == null
                ? ""
                : levels.stream()
                        .filter(known -> known.code().equals(level))
                        .map(Level::abbreviation)
                        .findFirst()
                        .orElse(level);
    }
}
