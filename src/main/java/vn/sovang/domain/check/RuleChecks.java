package vn.sovang.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.Term;

/** The values of the dated tables can be read as what they are; an ended value is none. */
final class RuleChecks {
    private static final Set<String> ROUNDINGS = Set.of("none", "ceiling", "half_up");

    private RuleChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : records.rules()) {
            if (!rule.value().isEmpty() && !readable(rule)) {
                problems.add(Problem.of(179, "check.rule.value", rule.key(), rule.from(), rule.value()));
            }
        }
        regimes(records, problems);
        for (Stream stream : Stream.values()) {
            if (records.rules().stream().noneMatch(rule -> rule.key().equals("numbering." + stream.key()))) {
                problems.add(Problem.of(180, "check.rule.numbering", "numbering." + stream.key()));
            }
        }
        return problems;
    }

    private static boolean readable(Rule rule) {
        String key = rule.key();
        if (key.startsWith("numbering.")) {
            return rule.value().equals("year") || Term.parse(rule.value()).isPresent();
        }
        if (key.startsWith("money.") && key.endsWith(".rounding")) {
            return ROUNDINGS.contains(rule.value());
        }
        return !(key.startsWith("money.") || key.endsWith(".cap.percent")) || isNumber(rule.value());
    }

    private static boolean isNumber(String value) {
        try {
            new BigDecimal(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Each year in which a rule of evaluation begins has a regime that can be put together. */
    private static void regimes(AllRecords records, List<Problem> problems) {
        RuleBook book = records.ruleBook();
        Set<Integer> years = new TreeSet<>();
        records.rules().stream()
                .filter(rule -> rule.key().startsWith("evaluation."))
                .forEach(rule -> years.add(rule.from().getYear()));
        for (int year : years) {
            try {
                Regime.of(book, year);
            } catch (ProblemException e) {
                problems.add(Problem.of(181, "check.rule.regime", year, e.problem()));
            }
        }
    }
}
