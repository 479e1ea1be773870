package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.WorkingYear;

/**
 * How a year is evaluated: its levels from best to worst, its caps, its points, and who takes part.
 *
 * @param basis the row that names the regime, with source and certainty
 * @param cap on members rated outstanding
 * @param cellCap on cells rated outstanding, null when there is none
 * @param organisations whether the cap on members holds for each organisation directly below the commune (each grassroots
 *     organisation), not only for the commune as a whole
 * @param points null where levels are not drawn from points
 * @param participation by reason for not being rated how far somebody takes part
 * @param newMemberMonths who was admitted less than so many months before the year's end is a new member; 0 when that
 *     does not matter
 */
public record Regime(
        Rule basis,
        List<Level> levels,
        Cap cap,
        Cap cellCap,
        boolean organisations,
        PointScale points,
        Map<String, Participation.Kind> participation,
        int newMemberMonths) {
    private static final String REGIME = "evaluation.regime";
    private static final String EXEMPT = "exempt";
    private static final String SUSPENDED = "suspended";
    private static final String NEW_MEMBER = "new_member";

    /** Reasons of the list {@code not_rated_reason} that only a member can have. */
    public static final Set<String> REASONS_OF_MEMBERS = Set.of(EXEMPT, NEW_MEMBER, SUSPENDED);

    /** Reasons of that list that only a cell can have. */
    public static final Set<String> REASONS_OF_CELLS = Set.of("new_cell");

    public Regime {
        levels = List.copyOf(levels);
        participation = Map.copyOf(participation);
    }

    /**
     * The regime of an evaluation year, read from the rules of that year's last day.
     *
     * @throws vn.sovang.base.ProblemException 2980 when the regimes begin after that year, 2981 when there is none at all, 241 when a number is none, 243
     *     when its rows are wrong
     */
    public static Regime of(RuleBook rules, int year) {
        LocalDate day = new WorkingYear(year).lastDay();
        Rule basis = rules.find(REGIME, day).orElseThrow(() -> none(rules, year));
        String prefix = "evaluation." + basis.value() + ".";
        RegimeRows rows = new RegimeRows(rules, prefix, day);
        return new Regime(
                basis,
                rows.levels(),
                rows.cap("cap."),
                rules.find(prefix + "cell_cap.percent", day).isPresent() ? rows.cap("cell_cap.") : null,
                rules.find(prefix + "cap.scope", day)
                        .filter(rule -> rule.value().equals("organisation"))
                        .isPresent(),
                rows.points(),
                rows.participation(),
                rules.find(prefix + "new_member.months", day).isPresent()
                        ? rules.number(prefix + "new_member.months", day).intValue()
                        : 0);
    }

    /** Whether there is a regime for a year. */
    public static boolean holds(RuleBook rules, int year) {
        return rules.find(REGIME, new WorkingYear(year).lastDay()).isPresent();
    }

    private static ProblemException none(RuleBook rules, int year) {
        return rules.history(REGIME).stream()
                .findFirst()
                .map(first -> Problem.of(
                        2980,
                        "rating.problem.year",
                        Integer.toString(year),
                        Integer.toString(first.from().getYear())))
                .orElse(Problem.of(2981, "rating.problem.no_regime", Integer.toString(year)))
                .asException();
    }

    /** Code of the regime, for instance {@code qd132}. */
    public String code() {
        return basis.value();
    }

    public boolean hasPoints() {
        return points != null;
    }

    /** How far somebody takes part who is not rated for a reason; a reason the regime does not name leaves the review. */
    public Participation without(String reason) {
        return new Participation(participation.getOrDefault(reason, Participation.Kind.REVIEWED), reason);
    }

    /**
     * How a member takes part by what the register knows of the year's last day. Exempt and suspended ones come before new
     * ones; who attends meetings elsewhere for a time is rated in the own cell.
     *
     * @param day the last day of the year
     */
    public Participation of(Membership membership, LocalDate day) {
        if (membership.exempt() && participation.containsKey(EXEMPT)) {
            return without(EXEMPT);
        }
        if (membership.suspended() && participation.containsKey(SUSPENDED)) {
            return without(SUSPENDED);
        }
        boolean isNew = newMemberMonths > 0
                && membership.since() != null
                && membership.since().plusMonths(newMemberMonths).isAfter(day);
        return isNew && participation.containsKey(NEW_MEMBER) ? without(NEW_MEMBER) : Participation.RATED;
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

    /** The level that one key sets: its letter, or its place counted from the best as 1. */
    public Optional<Level> byKey(String typed) {
        String key = typed.toLowerCase(Locale.ROOT);
        for (int place = 1; place <= levels.size(); place++) {
            Level level = levels.get(place - 1);
            if (!key.isEmpty() && (key.equals(level.letter()) || key.equals(Integer.toString(place)))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The label of a level code; empty for null, the code itself when the regime does not have it. */
    public String label(String level) {
        return name(level, Level::label);
    }

    /** The abbreviation of a level code; empty for null, the code itself when the regime does not have it. */
    public String abbreviation(String level) {
        return name(level, Level::abbreviation);
    }

    private String name(String level, Function<Level, String> part) {
        return level == null ? "" : level(level).map(part).orElse(level);
    }

    /** Reads the rows of one regime. */
    private record RegimeRows(RuleBook rules, String prefix, LocalDate day) {
        List<Level> levels() {
            List<Level> levels = new ArrayList<>();
            for (Rule rule : rules.under(prefix + "level.", day)) {
                String code = rule.key().substring((prefix + "level.").length());
                String[] names = rule.value().split("\\|", -1);
                String letter = rules.find(prefix + "letter." + code, day)
                        .map(row -> row.value().toLowerCase(Locale.ROOT))
                        .orElse("");
                levels.add(new Level(code, names[0], names[names.length - 1], letter));
            }
            return levels;
        }

        Cap cap(String part) {
            Rule base = rules.get(prefix + part + "base", day);
            Rule rounding = rules.get(prefix + part + "rounding", day);
            Rule percent = rules.get(prefix + part + "percent", day);
            try {
                return new Cap(
                        rules.number(prefix + part + "percent", day),
                        Cap.Base.valueOf(base.value().toUpperCase(Locale.ROOT)),
                        Cap.rounding(rounding.value()),
                        percent.certainty().and(base.certainty()).and(rounding.certainty()));
            } catch (IllegalArgumentException e) {
                throw Problem.of(243, "problem.rule.cap", prefix + part, base.value(), rounding.value())
                        .asException(e);
            }
        }

        PointScale points() {
            Rule most = rules.find(prefix + "points.most", day).orElse(null);
            if (most == null) {
                return null;
            }
            List<PointScale.Band> bands = new ArrayList<>();
            var certainty = most.certainty();
            String from = prefix + "points.from.";
            for (Rule rule : rules.under(from, day)) {
                BigDecimal least = rules.number(rule.key(), day);
                bands.add(new PointScale.Band(rule.key().substring(from.length()), least));
                certainty = certainty.and(rule.certainty());
            }
            return new PointScale(rules.number(most.key(), day), bands, certainty);
        }

        Map<String, Participation.Kind> participation() {
            Map<String, Participation.Kind> kinds = new HashMap<>();
            String start = prefix + "participation.";
            for (Rule rule : rules.under(start, day)) {
                try {
                    kinds.put(
                            rule.key().substring(start.length()),
                            Participation.Kind.valueOf(rule.value().toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw Problem.of(2901, "rating.problem.participation", rule.key(), rule.value())
                            .asException(e);
                }
            }
            return kinds;
        }
    }
}
