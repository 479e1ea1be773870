package vn.sovang.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;

/** Where a command speaks: results to the standard output, complaints and errors in sentences to the error output. */
public record Terminal(Words words, PrintWriter out, PrintWriter err) {

    /** Prints a line of the results. */
    void print(String line) {
        out.println(line);
    }

    /** Prints a sentence of the bundles to the results. */
    void say(String key, Object... args) {
        out.println(words.say(key, args));
    }

    /** Prints the sentence of a problem with its code to the error output. */
    public void complain(Problem problem) {
        err.println(words.say(problem) + " [" + problem.label() + "]");
    }

    /** Prints complaints. @return the exit code: 1 when there was any, else 0 */
    int complain(List<Problem> problems) {
        problems.forEach(this::complain);
        return problems.isEmpty() ? 0 : 1;
    }
}
