package vn.sovang.base;

import java.util.List;

/**
 * Something that went wrong or wants attention, said in words of the bundles.
 *
 * @param code three or four digits that can be read over the telephone; the first is the exit code of the command line
 *     (1 complaint, 2 bad input, 3 the store, 4 could not finish)
 * @param key key of the sentence in the bundles
 * @param args what stands in the places {@code {0}}, {@code {1}} … of the sentence
 */
public record Problem(int code, String key, List<Object> args) {

    public Problem {
        if (first(code) < 1 || first(code) > 4 || code > 4999) {
            throw new IllegalArgumentException(
                    "A problem's code lies between 100 and 499 or between 1000 and 4999, not " + code);
        }
        args = List.copyOf(args);
    }

    public static Problem of(int code, String key, Object... args) {
        return new Problem(code, key, List.of(args));
    }

    /** The exit code of the command line for this problem, 1 to 4. */
    public int exitCode() {
        return first(code);
    }

    private static int first(int code) {
        return code < 1000 ? code / 100 : code / 1000;
    }

    /** The code as it is shown, for instance {@code SV-301}. */
    public String label() {
        return "SV-" + code;
    }

    public ProblemException asException() {
        return new ProblemException(this, null);
    }

    /** @param cause what the log should know besides; the clerk never sees it */
    public ProblemException asException(Throwable cause) {
        return new ProblemException(this, cause);
    }
}
