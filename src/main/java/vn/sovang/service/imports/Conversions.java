package vn.sovang.service.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.CellProblem;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ColumnUse;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.column.TextChange;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;
import vn.sovang.store.Store;

/**
 * What reading has changed in the cells of a table: letters of old encodings, titles taken off, zeros put back, words of
 * lists. Another way to write the same day or number, and blanks at the ends, are not told.
 */
public final class Conversions {
    private static final int MOST = 50_000;
    private static final int ROWS_AT_ONCE = 500;

    private final ImportPlan plan;
    private final RowReader reader;
    private final Understood understood;
    private final List<Conversion> found = new ArrayList<>();

    /**
     * A cell that was changed.
     *
     * @param row as Excel shows it
     * @param column heading of the column
     * @param before what the file says
     * @param after what was understood
     * @param reason why, a whole sentence
     */
    public record Conversion(int row, String column, String before, String after, Problem reason) {}

    private Conversions(ImportPlan plan, RowReader reader, Understood understood) {
        this.plan = plan;
        this.reader = reader;
        this.understood = understood;
    }

    /** The changed cells of the rows that are taken, in their order; of a very long list the first. */
    static List<Conversion> of(Store store, ImportPlan plan, ImportReport report, Progress progress) {
        return store.read(tables -> {
            ImportContext context = Importer.context(tables, plan);
            try (SheetSource source = plan.sheet().source(plan.edits()::apply)) {
                RowReader reader = Importer.reader(source, plan, context.lookups(plan.kind()));
                return new Conversions(plan, reader, new Understood(context)).all(report, progress);
            }
        });
    }

    /** The list as a table to be shown and saved. */
    public static DataSheet sheet(List<Conversion> conversions, Words words) {
        List<DataColumn> columns = List.of(
                DataColumn.of(words.say("wizard.check.row"), ColumnKind.ORDINAL),
                DataColumn.text(words.say("wizard.conversion.column")),
                DataColumn.text(words.say("wizard.conversion.before")),
                DataColumn.text(words.say("wizard.conversion.after")),
                DataColumn.text(words.say("wizard.conversion.reason")));
        List<List<Object>> rows = conversions.stream()
                .map(one ->
                        List.<Object>of(one.row(), one.column(), one.before(), one.after(), words.say(one.reason())))
                .toList();
        return new DataSheet(words.say("wizard.conversion.title"), columns, rows);
    }

    private List<Conversion> all(ImportReport report, Progress progress) {
        int looked = 0;
        for (RowReport row : report.rows()) {
            if (looked++ % ROWS_AT_ONCE == 0) {
                progress.at(looked, report.rows().size(), plan.source().name());
            }
            if (row.state().isTaken() && found.size() < MOST) {
                row(plan.edits().apply(plan.sheet().row(row.index())));
            }
        }
        return found;
    }

    private void row(SheetRow raw) {
        ReadRow read = reader.read(raw);
        for (ColumnUse use : plan.mapping() == null
                ? reader.mapping().uses()
                : plan.mapping().uses()) {
            Optional<?> value = read.get(use.column());
            Cell cell = use.place() < 0 ? Cell.EMPTY : raw.cell(use.place());
            if (value.isPresent() && !cell.isBlank()) {
                String after = understood.text(use.column(), value.get());
                reason(read, use, cell, after)
                        .ifPresent(reason -> found.add(
                                new Conversion(raw.number(), use.column().heading(), said(cell), after, reason)));
            }
        }
    }

    private static String said(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? cell.raw() : cell.text();
    }

    private Optional<Problem> reason(ReadRow read, ColumnUse use, Cell cell, String after) {
        String converted = read.source().cell(use.place()).text();
        TextChange change = reader.mapping().changes().getOrDefault(use.place(), TextChange.NONE);
        if (!converted.equals(cell.text())) {
            return Optional.of(
                    change.decode() == null
                            ? Problem.of(1746, "wizard.conversion.proper")
                            : Problem.of(
                                    1747,
                                    "wizard.conversion.decoded",
                                    change.decode().title()));
        }
        if (use.isMark()) {
            return Optional.of(Problem.of(1748, "wizard.conversion.mark", use.mark()));
        }
        return doubt(read, use.column()).or(() -> ofLetters(cell)).or(() -> ofMeaning(use.column(), cell, after));
    }

    private static Optional<Problem> doubt(ReadRow read, Column<?> column) {
        return read.doubts().stream()
                .filter(doubt -> doubt.column().equals(column.heading()))
                .map(CellProblem::reason)
                .findFirst();
    }

    /** Letters of two signs, and signs that nobody sees. */
    private static Optional<Problem> ofLetters(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.raw().strip().equals(cell.text())) {
            return Optional.empty();
        }
        boolean composed = Normalizer.isNormalized(cell.raw(), Normalizer.Form.NFC);
        return Optional.of(
                composed
                        ? Problem.of(1749, "wizard.conversion.cleaned")
                        : Problem.of(1750, "wizard.conversion.composed"));
    }

    private static Optional<Problem> ofMeaning(Column<?> column, Cell cell, String after) {
        ColumnKind kind = column.type().kind();
        if (kind == ColumnKind.DAY) {
            boolean serial = cell.kind() == Cell.Kind.NUMBER && !after.endsWith(cell.text());
            return serial ? Optional.of(Problem.of(1751, "wizard.conversion.serial")) : Optional.empty();
        }
        if (kind != ColumnKind.TEXT || Fold.same(cell.text(), after)) {
            return Optional.empty();
        }
        boolean word = column.type().list() != null || !column.type().words().isEmpty();
        return Optional.of(
                word ? Problem.of(1752, "wizard.conversion.word") : Problem.of(1753, "wizard.conversion.written"));
    }
}
