package vn.sovang.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Paper;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.decision.Books;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.store.Store;

/** Writes the registers of certificates or decisions, or what one person has received. */
@Command(name = "book")
final class BookCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private OutOption out;

    @Option(names = "--issuer", paramLabel = "ubnd|dang-uy", defaultValue = "ubnd")
    private String issuer;

    @Option(names = "--book", required = true, paramLabel = "giay-khen|quyet-dinh|ca-nhan|thong-ke")
    private String book;

    @Option(names = "--series", paramLabel = "SERIES", defaultValue = "")
    private String series;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "")
    private String name;

    @Option(names = "--from", paramLabel = "DD/MM/YYYY")
    private String from;

    @Option(names = "--as-of", paramLabel = "DD/MM/YYYY")
    private String asOf;

    @Option(names = "--format", required = true, paramLabel = "pdf|docx|xlsx")
    private String format;

    BookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RegisterFormat chosen = RegisterFormat.find(format)
                .orElseThrow(() -> Problem.of(297, "cli.format.unknown", format).asException());
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            DecisionServices services = DecisionServices.of(opened);
            services.papers().write(paper(services.books()), chosen, out.file, out.overwrite, Progress.none());
            terminal.say("cli.file.done", out.file);
            return 0;
        }
    }

    private Paper paper(Books books) {
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : Days.parse(asOf);
        Stream stream = DecisionOption.stream(issuer);
        List<String> known = books.series(stream);
        String wanted = series.isEmpty() && !known.isEmpty() ? known.getLast() : series;
        return switch (book) {
            case "giay-khen" -> books.certificates(stream, wanted, day);
            case "quyet-dinh" -> books.decisions(stream, wanted, day);
            case "thong-ke" -> books.statistics(from == null ? day.withDayOfYear(1) : Days.parse(from), day);
            case "ca-nhan" -> books.history(0, name, day);
            default -> throw Problem.of(2883, "cli.book.unknown", book).asException();
        };
    }
}
