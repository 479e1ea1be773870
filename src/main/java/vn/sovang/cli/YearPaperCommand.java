package vn.sovang.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.service.PaperFormat;
import vn.sovang.service.Papers;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearWorkbook;
import vn.sovang.store.Store;

/** Writes a paper of a year as PDF or DOCX, or what stands in it as a workbook. */
abstract class YearPaperCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private OutOption out;

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private int year;

    @Option(names = "--format", required = true, paramLabel = "pdf|docx|xlsx")
    private String format;

    YearPaperCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes the paper. @return complaints */
    abstract List<Problem> paper(Papers papers, int year, PaperFormat kind, OutOption target);

    /** Writes the workbook. */
    abstract void workbook(YearWorkbook workbook, int year, OutOption target);

    @Override
    public Integer call() {
        Optional<PaperFormat> paper = format.equals("xlsx") ? Optional.empty() : Optional.of(Formats.paper(format));
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            int code = terminal.complain(write(opened, paper));
            terminal.say("cli.file.done", out.file);
            return code;
        }
    }

    private List<Problem> write(Store opened, Optional<PaperFormat> paper) {
        if (paper.isEmpty()) {
            workbook(new YearWorkbook(opened), year, out);
            return List.of();
        }
        return paper(new Papers(opened), year, paper.get(), out);
    }
}
