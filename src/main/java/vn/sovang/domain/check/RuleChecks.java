package vn.sovang.domain.check;

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

/** The values of the dated tables can be read as what they are; an ended value is none. */
final class RuleChecks {
    private RuleChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : records.rules()) {
            if (!rule.value().isEmpty() && !RuleValues.readable(rule)) {
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
