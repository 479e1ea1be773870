package vn.sovang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearReader;
import vn.sovang.store.Store;

/** Prints the figures of a year, one a line: name, tab, value. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private int year;

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            for (Figure figure : new YearReader(opened).figures(year).all()) {
                terminal.print(figure.name() + "\t" + figure.plain());
            }
            return 0;
        }
    }
}
