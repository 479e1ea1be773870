package vn.sovang.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.PaperFormat;
import vn.sovang.service.Papers;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/** Writes a decision with its annexed list, or a draft of it for another day. */
@Command(name = "decision")
final class DecisionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private DecisionOption decision;

    @Mixin
    private OutOption out;

    @Option(names = "--format", required = true, paramLabel = "pdf|docx")
    private String format;

    @Option(names = "--as-of", paramLabel = "DD/MM/YYYY")
    private String asOf;

    DecisionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PaperFormat chosen = Formats.paper(format);
        LocalDate day = asOf == null ? null : Days.parse(asOf);
        Stream stream = decision.stream();
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            Decision found = new DecisionReader(opened).find(stream, decision.number, decision.year);
            int code = terminal.complain(new Papers(opened).decision(found, day, chosen, out.file, out.overwrite));
            terminal.say("cli.file.done", out.file);
            return code;
        }
    }
}
