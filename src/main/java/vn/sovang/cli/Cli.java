package vn.sovang.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;

/** The command line: finds the command, runs it, turns every failure into a sentence and an exit code. */
public final class Cli {
    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path logs;
    private final Consumer<OpenWindow> window;

    /** A wish to open the window on a store. */
    public record OpenWindow(Path store, Locale locale, Terminal terminal) {}

    /**
     * @param logs folder of the log, named when an error of the program is reported
     * @param window opens the window where a command asks for it
     */
    public Cli(PrintWriter out, PrintWriter err, Path logs, Consumer<OpenWindow> window) {
        this.out = out;
        this.err = err;
        this.logs = logs;
        this.window = window;
    }

    /** @return the exit code: 0 done, 1 with complaints, 2 wrong call or input, 3 the store, 4 could not finish */
    public int run(String... args) {
        Words words = Words.of(locale(args));
        Terminal terminal = new Terminal(words, out, err);
        CommandLine line = new CommandLine(new SoVangCommand())
                .addSubcommand(new DemoCommand(terminal, window))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CertificatesCommand(terminal))
                .addSubcommand(new DecisionCommand(terminal))
                .addSubcommand(new DecideCommand(terminal))
                .addSubcommand(new BookCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new TargetsCommand(terminal))
                .addSubcommand(new FiguresCommand(terminal))
                .addSubcommand(new ProposalsCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new YearEndCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new FilePath())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, arguments) -> wrongCall(terminal, wrong))
                .setExecutionExceptionHandler((failure, command, result) -> failed(terminal, failure));
        Help.in(line, words);
        int code = execute(line, terminal, args);
        if (out.checkError() && code < 2) {
            terminal.complain(Problem.of(414, "cli.out.failed"));
            code = 4;
        }
        err.flush();
        return code;
    }

    private int execute(CommandLine line, Terminal terminal, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            LOG.error("out of memory", e);
            terminal.complain(Problem.of(497, "cli.memory"));
        } catch (LinkageError | StackOverflowError e) {
            failed(terminal, e);
        }
        return 4;
    }

    private static Locale locale(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equalsIgnoreCase("en");
        return english ? Words.ENGLISH : Words.VIETNAMESE;
    }

    private static int wrongCall(Terminal terminal, ParameterException wrong) {
        String what = wrong.getValue() == null ? "" : wrong.getValue();
        Problem problem = switch (wrong) {
            case MissingParameterException missing ->
                Problem.of(
                        290,
                        "cli.call.missing",
                        String.join(
                                ", ",
                                missing.getMissing().stream().map(Cli::name).toList()));
            case UnmatchedArgumentException unknown ->
                Problem.of(291, "cli.call.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> Problem.of(287, "cli.call.twice", name(twice.getOverwritten()));
            default ->
                wrong.getArgSpec() == null
                        ? Problem.of(292, "cli.call.wrong")
                        : Problem.of(293, "cli.call.value", what, name(wrong.getArgSpec()));
        };
        terminal.complain(problem);
        terminal.err()
                .println(terminal.words()
                        .say(
                                "cli.call.help",
                                wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return problem.exitCode();
    }

    private static String name(ArgSpec spec) {
        return spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel();
    }

    private int failed(Terminal terminal, Throwable failure) {
        switch (failure) {
            case ProblemException known -> {
                LOG.info("ended with {}", known.problem(), known);
                terminal.complain(known.problem());
                return known.problem().exitCode();
            }
            case CancelledException cancelled -> {
                terminal.complain(Problem.of(406, "cli.cancelled"));
                return 4;
            }
            default -> {
                LOG.error("unexpected failure", failure);
                terminal.complain(Problem.of(499, "cli.unexpected", logs));
                return 4;
            }
        }
    }
}
