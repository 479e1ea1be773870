package vn.sovang.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.service.PaperFormat;
import vn.sovang.service.Papers;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearWorkbook;
import vn.sovang.store.Store;

/** Writes the table of the year's targets. */
@Command(name = "targets")
final class TargetsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private OutOption out;

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private int year;

    @Option(names = "--format", required = true, paramLabel = "pdf|docx|xlsx")
    private String format;

    TargetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<PaperFormat> paper = format.equals("xlsx") ? Optional.empty() : Optional.of(Formats.paper(format));
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            int code = terminal.complain(write(opened, paper));
            terminal.say("cli.file.done", out.file);
            return code;
        }
    }

    private List<Problem> write(Store opened, Optional<PaperFormat> paper) {
        if (paper.isEmpty()) {
            new YearWorkbook(opened).writeTargets(year, out.file, out.overwrite);
            return List.of();
        }
        return new Papers(opened).targets(year, paper.get(), out.file, out.overwrite);
    }
}
