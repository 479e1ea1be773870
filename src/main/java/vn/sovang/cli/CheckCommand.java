package vn.sovang.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.sovang.base.Problem;
import vn.sovang.domain.check.Consistency;
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
            Map<Boolean, List<Problem>> found =
                    problems.stream().collect(Collectors.partitioningBy(Consistency::isHint));
            List<Problem> complaints = found.get(false);
            complaints.forEach(terminal::complain);
            found.get(true)
                    .forEach(hint ->
                            terminal.say("cli.check.hint", terminal.words().say(hint), hint.label()));
            StorePlace.of(store.file)
                    .ifPresent(kind -> terminal.print(terminal.words().say(kind.about(store.file))));
            if (complaints.isEmpty()) {
                terminal.say("cli.check.sound", store.file);
            }
            return complaints.stream().mapToInt(Problem::exitCode).max().orElse(0);
        }
    }
}
