package vn.sovang.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Page;
import vn.sovang.document.register.ListColumn;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.store.Store;

/** Writes the papers of the register: the member list, cards, lists, statistics, movements, proposals of badges. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private OutOption out;

    @Option(
            names = "--paper",
            required = true,
            paramLabel =
                    "7-hsdv|phieu|danh-sach|thong-ke|bien-dong|huy-hieu|xep-loai|bien-ban-xep-loai|tong-hop-xep-loai|thong-bao-xep-loai|so-sanh-xep-loai|danh-gia-quy")
    private String paper;

    @Option(names = "--as-of", required = true, paramLabel = "DD/MM/YYYY")
    private String asOf;

    @Option(names = "--from", paramLabel = "DD/MM/YYYY")
    private String from;

    @Option(names = "--dated", paramLabel = "DD/MM/YYYY")
    private String dated;

    @Option(names = "--cell", paramLabel = "CODE", split = ",")
    private Set<String> cells = new LinkedHashSet<>();

    @Option(names = "--card", paramLabel = "NUMBER", split = ",")
    private Set<String> cards = new LinkedHashSet<>();

    @Option(names = "--select", paramLabel = "WHO", defaultValue = "tat-ca")
    private String selection;

    @Option(names = "--group", paramLabel = "BY", defaultValue = "chi-bo")
    private String group;

    @Option(names = "--columns", paramLabel = "NAMES", split = ",")
    private List<String> columns = List.of();

    @Option(names = "--new-only")
    private boolean newOnly;

    @Option(names = "--size", paramLabel = "a4|a3", defaultValue = "a4")
    private String size;

    @Option(names = "--format", required = true, paramLabel = "pdf|docx|xlsx")
    private String format;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RegisterFormat chosen = RegisterFormat.find(format)
                .orElseThrow(() -> Problem.of(297, "cli.format.unknown", format).asException());
        PaperWish wish = wish();
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            RegisterPapers papers = new RegisterPapers(opened);
            int code = terminal.complain(papers.write(
                    cards.isEmpty() ? wish : wish.ofMembers(papers.holders(cards)),
                    chosen,
                    out.file,
                    out.overwrite,
                    Progress.none()));
            terminal.say("cli.file.done", out.file);
            return code;
        }
    }

    private PaperWish wish() {
        LocalDate day = Days.parse(asOf);
        return PaperWish.of(one("--paper", paper, RegisterPaper.values(), RegisterPaper::code), day)
                .since(from == null ? day.withDayOfYear(1) : Days.parse(from))
                .dated(dated == null ? day : Days.parse(dated))
                .ofCells(new HashSet<>(cells))
                .newOnly(newOnly)
                .on(one("--size", size, Page.Size.values(), ListCommand::code))
                .of(one("--select", selection, MemberSelection.values(), MemberSelection::code))
                .by(one("--group", group, ListGroup.values(), ListGroup::code))
                .with(columns.stream()
                        .map(name -> one("--columns", name.strip(), ListColumn.values(), ListColumn::code))
                        .toList());
    }

    private static String code(Page.Size size) {
        return size.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T one(String option, String word, T[] values, Function<T, String> code) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(option, word, names(values, code)).asException());
    }

    private static <T> String names(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    private static Problem unknown(String option, String word, String known) {
        return Problem.of(2400, "paper.word.unknown", word, option, known);
    }
}
