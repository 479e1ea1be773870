package vn.sovang.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.service.Backups;
import vn.sovang.service.Outputs;
import vn.sovang.service.SealedCopies;
import vn.sovang.service.SecondCopy;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;
import vn.sovang.store.seal.KeyDerivation;
import vn.sovang.store.seal.SealKey;

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

    @Option(names = "--seal")
    private boolean seal;

    @Mixin
    private SecretOption secret;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (seal && out == null) {
            throw Problem.of(2794, "cli.seal.where").asException();
        }
        if (out != null) {
            Outputs.requireApart(store.file, out, overwrite);
        }
        SealKey key = seal ? SecondCopy.key(secret.ask(terminal), KeyDerivation.STRONG) : null;
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            terminal.say("cli.file.done", made(opened, key));
            return 0;
        }
    }

    private Path made(Store opened, SealKey key) {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        if (out == null) {
            return new Backups(opened).make(now);
        }
        if (key != null) {
            SealedCopies.write(new Backups(opened).upToDate(now).file(), out, overwrite, key);
            return out;
        }
        opened.copyTo(out);
        return out;
    }
}
