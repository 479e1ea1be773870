package vn.sovang.domain.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.sovang.base.Problem;

/** All rules of consistency together. None of them changes anything. */
public final class Consistency {
    private static final List<Function<AllRecords, List<Problem>>> RULES = List.of(
            RuleChecks::problems,
            UnitChecks::problems,
            PostChecks::problems,
            CellChecks::problems,
            MemberChecks::problems,
            MemberHistoryChecks::problems,
            EvaluationChecks::problems,
            DecisionChecks::problems,
            RegisterChecks::problems,
            PeopleChecks::problems);

    /** What may well be as it is: a seat that is vacant. */
    private static final Set<Integer> HINTS = Set.of(CellChecks.SECRETARIES);

    private Consistency() {}

    /** Whether a finding only calls something to mind, so that the register is sound all the same. */
    public static boolean isHint(Problem problem) {
        return HINTS.contains(problem.code());
    }

    /**
     * Checks the records against one another.
     *
     * @return complaints (codes 1xx and 1xxx), empty when everything agrees
     */
    public static List<Problem> problems(AllRecords records) {
        return RULES.stream()
                .map(rule -> rule.apply(records))
                .flatMap(List::stream)
                .toList();
    }
}
