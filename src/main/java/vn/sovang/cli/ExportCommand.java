package vn.sovang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.sovang.service.Exporter;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** Writes all tables as data sheets into a folder; what comes out can be read in again. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private OutOption out;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            new Exporter(opened)
                    .export(out.file, out.overwrite)
                    .forEach(table -> terminal.say("cli.init.table", table.file(), table.rows()));
            return 0;
        }
    }
}
