package vn.sovang.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.Term;

/** Whether the value of a dated row can be read as what it is; an ended value is none. */
public final class RuleValues {
    /** A series that begins anew within a year, as when communes merge: {@code 2025 (từ 01/7)}. */
    private static final Pattern PART_OF_YEAR = Pattern.compile("\\d{4} \\(từ [^()]+\\)");

    private static final Set<String> ROUNDINGS = Set.of("none", "ceiling", "half_up");

    private RuleValues() {}

    /**
     * What a row would make unreadable.
     *
     * @param rule a row that is to be laid beside the others
     * @param all the present rows
     */
    public static Optional<Problem> problem(Rule rule, Collection<Rule> all) {
        if (!rule.value().isEmpty() && !readable(rule)) {
            return Optional.of(Problem.of(2925, "ruling.problem.number", rule.value()));
        }
        if (!rule.key().startsWith("evaluation.")) {
            return Optional.empty();
        }
        List<Rule> then = new ArrayList<>(all);
        then.add(rule);
        try {
            RuleBook book = RuleBook.of(then);
            if (book.find("evaluation.regime", rule.from().withMonth(12).withDayOfMonth(31))
                    .isPresent()) {
                Regime.of(book, rule.from().getYear());
            }
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(Problem.of(2926, "ruling.problem.regime", e.problem()));
        }
    }

    static boolean readable(Rule rule) {
        String key = rule.key();
        if (key.startsWith("numbering.")) {
            return rule.value().equals("year")
                    || Term.parse(rule.value()).isPresent()
                    || PART_OF_YEAR.matcher(rule.value()).matches();
        }
        if (key.startsWith("money.") && key.endsWith(".rounding")) {
            return ROUNDINGS.contains(rule.value());
        }
        boolean number = key.startsWith("money.")
                || key.endsWith("cap.percent")
                || key.contains(".points.")
                || key.endsWith(".months");
        return !number || isNumber(rule.value());
    }

    private static boolean isNumber(String value) {
        try {
            return new BigDecimal(value).signum() >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
