package vn.sovang.domain.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Register;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.rule.RuleBook;

/**
 * A number is given once in a year or term, and a later number has no earlier day. Missing numbers are no fault: the
 * bodies number their other decisions in the same series.
 */
final class DecisionChecks {
    private DecisionChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        RuleBook rules = records.ruleBook();
        Map<Series, List<Decision>> bySeries = new LinkedHashMap<>();
        for (Decision decision : records.decisions()) {
            if (decision.number() == 0) {
                continue;
            }
            series(rules, decision)
                    .ifPresent(name -> bySeries.computeIfAbsent(
                                    new Series(decision.stream(), name), key -> new ArrayList<>())
                            .add(decision));
        }
        bySeries.forEach((series, decisions) -> {
            twice(series.name(), decisions, problems);
            order(decisions, problems);
        });
        return problems;
    }

    private record Series(Stream stream, String name) {}

    /** Empty where the rule of numbering is missing; {@link RuleChecks} tells of that. */
    static Optional<String> series(RuleBook rules, Decision decision) {
        try {
            return Optional.of(Register.series(rules, decision.stream(), decision.day()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static void twice(String series, List<Decision> decisions, List<Problem> problems) {
        decisions.stream()
                .collect(Collectors.groupingBy(Decision::fullNumber, LinkedHashMap::new, Collectors.counting()))
                .forEach((number, count) -> {
                    if (count > 1) {
                        problems.add(Problem.of(172, "check.decision.twice", count, number, series));
                    }
                });
    }

    private static void order(List<Decision> decisions, List<Problem> problems) {
        List<Decision> byNumber = decisions.stream()
                .sorted(Comparator.comparingInt(Decision::number))
                .toList();
        Decision latest = null;
        for (Decision decision : byNumber) {
            if (latest != null
                    && decision.number() > latest.number()
                    && decision.day().isBefore(latest.day())) {
                problems.add(Problem.of(
                        173,
                        "check.decision.order",
                        decision.fullNumber(),
                        decision.day(),
                        latest.fullNumber(),
                        latest.day()));
            }
            if (latest == null || decision.day().isAfter(latest.day())) {
                latest = decision;
            }
        }
    }
}
