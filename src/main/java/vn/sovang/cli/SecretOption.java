package vn.sovang.cli;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;

/** The password of sealed copies: typed unseen, or the first line of a file; never a word of the command itself. */
final class SecretOption {
    @Option(names = "--password-file", paramLabel = "FILE")
    private Path file;

    /**
     * The password.
     *
     * @throws vn.sovang.base.ProblemException 2792 when the file cannot be read, 2793 when there is neither a file nor
     *     somebody to ask
     */
    char[] ask(Terminal terminal) {
        if (file != null) {
            return firstLine();
        }
        Console console = System.console();
        char[] typed = console == null
                ? null
                : console.readPassword("%s ", terminal.words().say("cli.seal.ask"));
        if (typed == null) {
            throw Problem.of(2793, "cli.seal.nobody").asException();
        }
        return typed;
    }

    private char[] firstLine() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException | UncheckedIOException e) {
            throw Problem.of(2792, "cli.seal.file", file).asException(e);
        }
    }
}
