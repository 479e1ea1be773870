package vn.sovang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.base.Progress;
import vn.sovang.service.BackupFolder;
import vn.sovang.service.SeedLoader;

/** Makes a new store from a folder of tables. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--seed", required = true, paramLabel = "DIR")
    private Path seed;

    @Option(names = "--store", required = true, paramLabel = "FILE")
    private Path store;

    @Option(names = "--overwrite")
    private boolean overwrite;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path kept = new BackupFolder(store).keptAt(LocalDateTime.now());
        SeedLoader.Loaded loaded = new SeedLoader(terminal.words()).load(seed, store, overwrite, kept, Progress.none());
        loaded.tables().forEach(table -> terminal.say("cli.init.table", table.file(), table.rows()));
        terminal.say("cli.file.done", store);
        if (Files.exists(kept)) {
            terminal.say("cli.init.kept", kept);
        }
        return terminal.complain(loaded.complaints());
    }
}
