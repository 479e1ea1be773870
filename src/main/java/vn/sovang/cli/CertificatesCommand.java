package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.Certificates;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/** Writes the certificates of a decision as one PDF. */
@Command(name = "certificates")
final class CertificatesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private DecisionOption decision;

    @Mixin
    private OutOption out;

    @Option(names = "--only", paramLabel = "1,4-9", defaultValue = "")
    private String only;

    CertificatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<Integer> places = Places.parse(only);
        Stream stream = decision.stream();
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            var found = new DecisionReader(opened).find(stream, decision.number, decision.year);
            Path target = out.file;
            int pages = new Certificates(opened).pdf(found, places, target, out.overwrite, Progress.none());
            terminal.say("cli.certificates.done", target, pages);
            return terminal.complain(absent(new Certificates(opened).absent(found, places)));
        }
    }

    private static List<Problem> absent(Set<Integer> places) {
        return places.isEmpty()
                ? List.of()
                : List.of(Problem.of(
                        126,
                        "cli.certificates.absent",
                        places.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "))));
    }
}
