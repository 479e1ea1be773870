package vn.sovang.ui.common;

import java.util.concurrent.CompletionException;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/**
 * A job that did not come to its end, in words.
 *
 * @param job name of the job as the clerk knows it
 * @param problem what happened, what is kept, what to do
 * @param cause for the log and the details
 * @param cancelled whether the clerk wanted it so
 */
public record Failure(String job, Problem problem, Throwable cause, boolean cancelled) {

    /** The one place where what was thrown becomes words. */
    public static Failure of(String job, Throwable thrown) {
        return switch (thrown) {
            case CompletionException wrapped -> of(job, wrapped.getCause());
            case CancelledException cancelled ->
                new Failure(job, Problem.of(170, "shell.failure.cancelled"), thrown, true);
            case ProblemException told -> new Failure(job, told.problem(), thrown, false);
            case OutOfMemoryError full -> new Failure(job, Problem.of(491, "shell.failure.memory"), thrown, false);
            default -> new Failure(job, Problem.of(490, "shell.failure.unexpected"), thrown, false);
        };
    }

    /** Whether nobody foresaw it, so that the log needs all there is to know. */
    public boolean unexpected() {
        return problem.code() >= 490 && problem.code() <= 499;
    }

    /** What can be copied for the one who helps: no stack trace, which stands in the log. */
    public String details() {
        StringBuilder details = new StringBuilder(problem.label()).append(' ').append(job);
        for (Throwable level = cause; level != null; level = level.getCause()) {
            details.append('\n').append(level);
        }
        return details.toString();
    }
}
