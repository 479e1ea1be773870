package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One call of the command line inside the test: exit code and what it said. */
record Run(int code, List<String> out, List<String> err, List<Cli.OpenWindow> windows) {
    static final Path LOGS = Path.of("noi-nhat-ky");

    /** Calls the command line; arguments are written as they are, paths too. */
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<Cli.OpenWindow> windows = new ArrayList<>();
        String[] args = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = new Cli(new PrintWriter(out), new PrintWriter(err), LOGS, windows::add).run(args);
        Run run = new Run(
                code, out.toString().lines().toList(), err.toString().lines().toList(), windows);
        run.saysNothingOfTheInside();
        return run;
    }

    /** The run of a call that must have come to this end. */
    Run ends(int expected) {
        assertEquals(expected, code, () -> out + "\n" + err);
        if (expected == 0) {
            assertEquals(List.of(), err);
        } else {
            assertFalse(err.isEmpty(), "an exit code without a sentence");
        }
        return this;
    }

    /** The one sentence with this code. */
    Run says(int problem) {
        assertTrue(
                err.stream().anyMatch(line -> line.endsWith("[SV-" + problem + "]")),
                () -> "SV-" + problem + " in " + err);
        return this;
    }

    Run says(String part) {
        assertTrue(String.join("\n", err).contains(part), () -> part + " in " + err);
        return this;
    }

    String printed() {
        return String.join("\n", out);
    }

    /** Never a stack trace, a class, a missing sentence or an unfilled place, whatever was asked. */
    private void saysNothingOfTheInside() {
        for (List<String> lines : List.of(out, err)) {
            for (String line : lines) {
                assertFalse(
                        line.matches("(?s).*(\\tat |Exception|Error:|\\.java:|⟨|\\{\\d}|Optional\\[|null|Key\\[).*"),
                        line);
            }
        }
    }
}
