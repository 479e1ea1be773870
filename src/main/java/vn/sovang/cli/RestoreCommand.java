package vn.sovang.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.service.Backup;
import vn.sovang.service.BackupFolder;
import vn.sovang.service.Outputs;
import vn.sovang.service.SealedCopies;

/** Goes back to a backup, the newest where none is named; the present file is kept beside it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Option(names = "--file", paramLabel = "BACKUP")
    private Path backup;

    @Mixin
    private SecretOption secret;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (backup != null) {
            Outputs.requireApart(store.file, backup, true);
        }
        BackupFolder folder = new BackupFolder(store.file);
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        Backup chosen = backup == null ? newest(folder) : new Backup(backup, now);
        Optional<Path> kept = folder.restore(chosen, SealedCopies.is(chosen.file()) ? secret.ask(terminal) : null, now);
        terminal.say("cli.restore.done", store.file, chosen.file());
        kept.ifPresent(file -> terminal.say("cli.restore.kept", file));
        return 0;
    }

    private Backup newest(BackupFolder folder) {
        List<Backup> backups = folder.list();
        if (backups.isEmpty()) {
            throw Problem.of(298, "cli.restore.none", folder.path()).asException();
        }
        return backups.getFirst();
    }
}
