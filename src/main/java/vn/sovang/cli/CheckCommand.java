package vn.sovang.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.sovang.base.Problem;
import vn.sovang.service.CheckStore;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.StorePlace;
import vn.sovang.store.Store;

/** Checks a store and answers in words. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            List<Problem> problems = new CheckStore(opened, LocalDate.now(ZoneId.systemDefault())).problems();
            problems.forEach(terminal::complain);
            StorePlace.of(store.file)
                    .ifPresent(kind -> terminal.print(terminal.words().say(kind.about(store.file))));
            if (problems.isEmpty()) {
                terminal.say("cli.check.sound", store.file);
            }
            return problems.stream().mapToInt(Problem::exitCode).max().orElse(0);
        }
    }
}
