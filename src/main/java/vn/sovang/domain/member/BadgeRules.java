package vn.sovang.domain.member;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/** Which badges for years in the party there are, and on which days of the year they are awarded. */
public final class BadgeRules {
    /** Codes of the list {@code badge_manner} that mean something to the rules. */
    public static final String EARLY = "early";

    public static final String POSTHUMOUS = "posthumous";
    public static final String ANEW = "anew";

    private static final String YEARS = "membership.badge.years.";
    private static final String OCCASIONS = "membership.badge.occasion.";

    private BadgeRules() {}

    /**
     * A day on which badges are awarded.
     *
     * @param name as it is called, with its day
     */
    public record Occasion(LocalDate day, String name) {}

    /** The years for which there are badges on a day, the fewest first. */
    public static List<Integer> years(RuleBook rules, LocalDate day) {
        return rules.under(YEARS, day).stream()
                .map(rule -> number(rule.key(), rule.value()))
                .sorted()
                .toList();
    }

    /** How certain the rule is that there is such a badge on a day. */
    public static Certainty certainty(RuleBook rules, int years, LocalDate day) {
        return rules.under(YEARS, day).stream()
                .filter(rule -> number(rule.key(), rule.value()) == years)
                .map(Rule::certainty)
                .findFirst()
                .orElse(Certainty.UNCERTAIN);
    }

    /** By how many months a badge may come early to the gravely ill; 0 when the rules know none. */
    public static int earlyMonths(RuleBook rules, int years, LocalDate day) {
        return rules.find("membership.badge.early." + years, day)
                .map(rule -> number(rule.key(), rule.value()))
                .orElse(0);
    }

    /** The occasions from a day to another, both included, in order. */
    public static List<Occasion> occasions(RuleBook rules, LocalDate from, LocalDate to) {
        List<Occasion> occasions = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (Rule rule : rules.under(OCCASIONS, LocalDate.of(year, 12, 31))) {
                String[] parts = rule.value().split("\\|", 2);
                LocalDate day = MonthDay.parse("--" + parts[0]).atYear(year);
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    occasions.add(new Occasion(day, parts[parts.length - 1]));
                }
            }
        }
        occasions.sort(Comparator.comparing(Occasion::day));
        return occasions;
    }

    private static int number(String key, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw Problem.of(241, "problem.rule.number", key, value).asException(e);
        }
    }
}
