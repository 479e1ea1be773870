package vn.sovang.domain.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.rule.RuleBook;

/** The commendation register counts on without a gap, and only what has been signed stands in it. */
final class RegisterChecks {
    private RegisterChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        Map<Long, Award> awards = new HashMap<>();
        records.awards().forEach(award -> awards.put(award.id(), award));
        Map<Long, Decision> decisions = new HashMap<>();
        records.decisions().forEach(decision -> decisions.put(decision.id(), decision));
        gaps(records, problems);
        unsigned(records, awards, decisions, problems);
        missing(records, decisions, problems);
        otherSeries(records, awards, decisions, problems);
        return problems;
    }

    private record Book(Stream stream, String series) {}

    private static void gaps(AllRecords records, List<Problem> problems) {
        Map<Book, NavigableSet<Integer>> books = new LinkedHashMap<>();
        for (RegisterEntry entry : records.register()) {
            NavigableSet<Integer> numbers =
                    books.computeIfAbsent(new Book(entry.stream(), entry.series()), book -> new TreeSet<>());
            if (!numbers.add(entry.number())) {
                problems.add(Problem.of(
                        174, "check.register.twice", body(records, entry.stream()), entry.series(), entry.number()));
            }
        }
        books.forEach((book, numbers) -> {
            String gaps = gaps(numbers);
            if (!gaps.isEmpty()) {
                problems.add(Problem.of(175, "check.register.gap", body(records, book.stream()), book.series(), gaps));
            }
        });
    }

    /** The numbers that are missing below the last one, runs as {@code 3–7}. */
    static String gaps(NavigableSet<Integer> numbers) {
        List<String> gaps = new ArrayList<>();
        int expected = 1;
        for (int number : numbers) {
            if (number > expected) {
                gaps.add(number - 1 == expected ? "" + expected : expected + "–" + (number - 1));
            }
            expected = number + 1;
        }
        return String.join(", ", gaps);
    }

    private static void unsigned(
            AllRecords records, Map<Long, Award> awards, Map<Long, Decision> decisions, List<Problem> problems) {
        Map<Decision, Integer> counts = new LinkedHashMap<>();
        for (RegisterEntry entry : records.register()) {
            Decision decision = decision(entry, awards, decisions);
            if (decision != null && !signed(decision.state())) {
                counts.merge(decision, 1, Integer::sum);
            }
        }
        counts.forEach((decision, count) ->
                problems.add(Problem.of(176, "check.register.unsigned", decision.fullNumber(), count)));
    }

    /** Of one form under one decision either all have their number or none. */
    private static void missing(AllRecords records, Map<Long, Decision> decisions, List<Problem> problems) {
        Map<List<Object>, List<Award>> byForm = new LinkedHashMap<>();
        Set<Long> voided = records.register().stream()
                .filter(RegisterEntry::isVoid)
                .map(RegisterEntry::awardId)
                .collect(Collectors.toSet());
        for (Award award : records.awards()) {
            byForm.computeIfAbsent(List.of(award.decisionId(), award.form()), key -> new ArrayList<>())
                    .add(award);
        }
        for (List<Award> ofForm : byForm.values()) {
            List<Award> without = ofForm.stream()
                    .filter(award -> award.registerNumber() == 0 && !voided.contains(award.id()))
                    .toList();
            Decision decision = decisions.get(ofForm.getFirst().decisionId());
            if (decision != null && !without.isEmpty() && without.size() < ofForm.size()) {
                problems.add(Problem.of(
                        177,
                        "check.register.missing",
                        decision.fullNumber(),
                        without.size(),
                        without.getFirst().recipient().name()));
            }
        }
    }

    private static void otherSeries(
            AllRecords records, Map<Long, Award> awards, Map<Long, Decision> decisions, List<Problem> problems) {
        RuleBook rules = records.ruleBook();
        for (RegisterEntry entry : records.register()) {
            Decision decision = decision(entry, awards, decisions);
            if (decision != null) {
                DecisionChecks.series(rules, decision)
                        .filter(series -> !series.equals(entry.series()) || decision.stream() != entry.stream())
                        .ifPresent(series -> problems.add(Problem.of(
                                178,
                                "check.register.series",
                                entry.number(),
                                entry.series(),
                                decision.fullNumber(),
                                series)));
            }
        }
    }

    private static Decision decision(RegisterEntry entry, Map<Long, Award> awards, Map<Long, Decision> decisions) {
        Award award = awards.get(entry.awardId());
        return award == null ? null : decisions.get(award.decisionId());
    }

    private static boolean signed(DecisionState state) {
        return switch (state) {
            case SIGNED, PRESENTED, REVOKED -> true;
            case DRAFT, SUBMITTED -> false;
        };
    }

    private static String body(AllRecords records, Stream stream) {
        return records.unitName(stream.unitCode(), records.today());
    }
}
