package vn.sovang.service.member;

import java.util.Map;
import vn.sovang.base.Problem;

/** Refuses what a check has found to be impossible. */
final class Saving {
    private Saving() {}

    /** @throws vn.sovang.base.ProblemException 2141 when a problem keeps the form from being saved */
    static void requireSound(Map<?, Problem> problems) {
        problems.values().stream()
                .filter(problem -> problem.exitCode() >= 2)
                .findFirst()
                .ifPresent(Saving::refuse);
    }

    static void refuse(Problem problem) {
        throw Problem.of(2141, "event.problem.refused", problem).asException();
    }
}
