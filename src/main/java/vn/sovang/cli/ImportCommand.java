package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.exchange.column.HeadingRows;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.service.Outputs;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.imports.FieldDiff;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.service.imports.ImportSource;
import vn.sovang.service.imports.Rejects;
import vn.sovang.service.imports.RowReport;
import vn.sovang.store.Store;

/** Reads a table into the store; without {@code --apply} it only checks. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_CHANGES = 200;

    private final Terminal terminal;

    @Parameters(paramLabel = "KIND")
    private String kind;

    @Mixin
    private StoreOption store;

    @Option(names = "--file", required = true, paramLabel = "F")
    private Path file;

    @Option(names = "--sheet", paramLabel = "N", converter = WholeNumber.Ordinal.class)
    private Integer sheet;

    @Option(names = "--headings", paramLabel = "N[-M]", converter = HeadingRowsOption.class)
    private HeadingRows headings;

    @Option(names = "--mapping", paramLabel = "NAME")
    private String mapping;

    @Option(names = "--convert")
    private boolean convert;

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
            ImportSession session = session(opened);
            session.earlier()
                    .ifPresent(run -> terminal.say(
                            "wizard.earlier",
                            run.at().toLocalDate(),
                            run.created(),
                            run.changed(),
                            run.same(),
                            run.rejected()));
            ImportReport report = apply ? session.apply(Progress.none()) : session.check(Progress.none());
            terminal.say(
                    apply ? "cli.import.applied" : "cli.import.checked",
                    report.created(),
                    report.changed(),
                    report.same(),
                    report.leftOut());
            printChanges(report);
            printRemarks(report.remarks());
            if (rejects != null && report.leftOut() > 0) {
                Rejects.write(report, rejects, overwrite, terminal.words());
            }
            return terminal.complain(report.problems());
        }
    }

    private ImportSession session(Store opened) {
        ImportSource source = ImportSource.of(file);
        int named = year == null ? ImportSource.yearOf(file) : year;
        ImportSession session = ImportSession.begin(
                opened,
                terminal.words(),
                source,
                new ImportSession.Opening(SheetKinds.byCode(kind), sheet == null ? 0 : sheet, named),
                Progress.none());
        if (headings != null) {
            session.headings(headings);
        }
        if (mapping != null) {
            session.use(mapping);
        }
        session.certainOnly();
        if (convert) {
            session.convertAll();
        }
        return session;
    }

    /** What would change or has changed, field by field. */
    private void printChanges(ImportReport report) {
        List<RowReport> changed =
                report.rows().stream().filter(row -> !row.changes().isEmpty()).toList();
        for (RowReport row : changed.subList(0, Math.min(changed.size(), MOST_CHANGES))) {
            terminal.say("wizard.changes", row.number(), FieldDiff.say(row.changes(), terminal.words()));
        }
        if (changed.size() > MOST_CHANGES) {
            terminal.say("wizard.changes.more", changed.size() - MOST_CHANGES);
        }
    }

    /** What was read otherwise than it stands: no complaint, but to be looked at. */
    private void printRemarks(List<Problem> remarks) {
        remarks.stream()
                .limit(MOST_CHANGES)
                .forEach(remark -> terminal.say(remark.key(), remark.args().toArray()));
        if (remarks.size() > MOST_CHANGES) {
            terminal.say("import.row.remarks", remarks.size() - MOST_CHANGES);
        }
    }

    /** Reads {@code 3} and {@code 3-4}. */
    static final class HeadingRowsOption implements ITypeConverter<HeadingRows> {
        @Override
        public HeadingRows convert(String text) {
            if (!text.matches("[1-9]\\d{0,5}(?:-[1-9]\\d{0,5})?")) {
                throw new TypeConversionException(text);
            }
            String[] parts = text.split("-");
            int first = Integer.parseInt(parts[0]);
            int last = Integer.parseInt(parts[parts.length - 1]);
            if (last < first || last - first >= HeadingRows.MOST) {
                throw new TypeConversionException(text);
            }
            return new HeadingRows(first, last);
        }
    }
}
