package vn.sovang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.base.Progress;
import vn.sovang.service.Outputs;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportRequest;
import vn.sovang.service.imports.Importer;
import vn.sovang.service.imports.Rejects;
import vn.sovang.store.Store;

/** Reads a table into the store; without {@code --apply} it only checks. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "KIND")
    private String kind;

    @Mixin
    private StoreOption store;

    @Option(names = "--file", required = true, paramLabel = "F")
    private Path file;

    @Option(names = "--sheet", defaultValue = "1", paramLabel = "N", converter = WholeNumber.Ordinal.class)
    private int sheet;

    @Option(names = "--year", paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private Integer year;

    @Option(names = "--apply")
    private boolean apply;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--rejects", paramLabel = "F.xlsx")
    private Path rejects;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (rejects != null) {
            Outputs.requireApart(file, rejects, overwrite);
            Outputs.requireApart(store.file, rejects, overwrite);
        }
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            Importer importer = new Importer(opened, terminal.words());
            ImportRequest request = new ImportRequest(kind, file, sheet, year == null ? 0 : year);
            ImportReport report =
                    apply ? importer.apply(request, Progress.none()) : importer.check(request, Progress.none());
            terminal.say(
                    apply ? "cli.import.applied" : "cli.import.checked",
                    report.created(),
                    report.changed(),
                    report.same(),
                    report.rejected().size());
            if (rejects != null && !report.rejected().isEmpty()) {
                Rejects.write(report, rejects, overwrite, terminal.words());
            }
            return terminal.complain(report.problems());
        }
    }
}
