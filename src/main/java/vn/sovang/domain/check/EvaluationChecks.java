package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.WorkingYear;

/** Levels are those of the year's regime, and who is rated was a member at the year's end. */
final class EvaluationChecks {
    private EvaluationChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        Map<Long, String> members = new HashMap<>();
        records.members()
                .forEach((Member member) ->
                        members.put(member.id(), member.person().name()));
        Map<Long, String> cells = records.cells().stream().collect(Collectors.toMap(Cell::id, Cell::name));
        levels(records.ruleBook(), records.memberEvaluations(), members, problems);
        levels(records.ruleBook(), records.cellEvaluations(), cells, problems);
        notMembers(records, members, problems);
        return problems;
    }

    private static void levels(
            RuleBook rules, List<Evaluation> evaluations, Map<Long, String> names, List<Problem> problems) {
        Map<Integer, List<Evaluation>> byYear = evaluations.stream()
                .collect(Collectors.groupingBy(Evaluation::year, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, ofYear) -> {
            Optional<Set<String>> known = codes(rules, year);
            if (known.isEmpty()) {
                problems.add(Problem.of(169, "check.evaluation.no_regime", year, ofYear.size()));
                return;
            }
            for (Evaluation evaluation : ofYear) {
                Stream.of(evaluation.self(), evaluation.appraised(), evaluation.decided())
                        .filter(Objects::nonNull)
                        .filter(level -> !known.get().contains(level))
                        .distinct()
                        .forEach(level -> problems.add(Problem.of(
                                182,
                                "check.evaluation.level",
                                level,
                                names.getOrDefault(evaluation.subjectId(), "?"),
                                year)));
            }
        });
    }

    private static Optional<Set<String>> codes(RuleBook rules, int year) {
        try {
            return Optional.of(
                    Regime.of(rules, year).levels().stream().map(Level::code).collect(Collectors.toSet()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static void notMembers(AllRecords records, Map<Long, String> names, List<Problem> problems) {
        Map<Long, List<MemberEvent>> events = records.eventsByMember();
        for (Evaluation evaluation : records.memberEvaluations()) {
            LocalDate end = new WorkingYear(evaluation.year()).lastDay();
            List<MemberEvent> happened = events.getOrDefault(evaluation.subjectId(), List.of());
            if (evaluation.rated() && !Membership.on(end, happened).isMember()) {
                problems.add(Problem.of(
                        171,
                        "check.evaluation.no_member",
                        names.getOrDefault(evaluation.subjectId(), "?"),
                        evaluation.year(),
                        end));
            }
        }
    }
}
