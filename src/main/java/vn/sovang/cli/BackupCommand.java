package vn.sovang.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.service.Backups;
import vn.sovang.service.Outputs;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** Makes a checked copy of a store: a dated one beside it, or one at a chosen place. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--overwrite")
    private boolean overwrite;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (out != null) {
            Outputs.requireApart(store.file, out, overwrite);
        }
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            terminal.say("cli.file.done", made(opened));
            return 0;
        }
    }

    private Path made(Store opened) {
        if (out == null) {
            return new Backups(opened).make(LocalDateTime.now(ZoneId.systemDefault()));
        }
        opened.copyTo(out);
        return out;
    }
}
