package vn.sovang.base;

import java.io.Serial;

/** Ends the present job with a {@link Problem}; nothing of the job has taken effect. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem, Throwable cause) {
        super(problem.label() + " " + problem.key() + " " + problem.args(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
