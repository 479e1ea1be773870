package vn.sovang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Progress;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearEnd;
import vn.sovang.store.Store;

/** Writes every paper of a year into one folder. */
@Command(name = "year-end")
final class YearEndCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private OutOption out;

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private int year;

    YearEndCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            YearEnd.Written written = new YearEnd(opened).write(year, out.file, out.overwrite, Progress.none());
            Listing.print(terminal, written);
            return terminal.complain(written.complaints());
        }
    }
}
