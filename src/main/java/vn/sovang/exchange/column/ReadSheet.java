package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/**
 * A sheet read to its end as a kind.
 *
 * @param file name of the file
 * @param headingRow the headings in one row, those of several lines composed
 * @param unusedHeadings headings that are not read
 * @param rows all rows of the table, good and bad
 * @param passedOver sums, signatures and notes below the table, which are no rows of it
 * @param doubts what is uncertain about the reading (codes 1xx)
 */
public record ReadSheet(
        SheetKind kind,
        String file,
        SheetRow headingRow,
        List<String> unusedHeadings,
        List<ReadRow> rows,
        List<SheetRow> passedOver,
        List<Problem> doubts) {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    /**
     * Reads a source to its end and closes it; headings and columns are found without being asked.
     *
     * @throws vn.sovang.base.ProblemException 2xx, as {@link RowReader#over(SheetSource, SheetKind, Lookups)}
     * @throws vn.sovang.base.CancelledException when the clerk cancels
     */
    public static ReadSheet of(SheetSource source, SheetKind kind, Lookups lookups, Progress progress) {
        try (source) {
            return of(source, kind, RowReader.over(source, kind, lookups), progress);
        }
    }

    /** As {@link #of(SheetSource, SheetKind, Lookups, Progress)}, but read as it was agreed with the clerk. */
    public static ReadSheet of(
            SheetSource source, SheetKind kind, Lookups lookups, Mapping mapping, Progress progress) {
        try (source) {
            return of(source, kind, RowReader.over(source, kind, lookups, mapping), progress);
        }
    }

    private static ReadSheet of(SheetSource source, SheetKind kind, RowReader reader, Progress progress) {
        List<ReadRow> rows = new ArrayList<>();
        for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
            if (rows.size() % ROWS_BETWEEN_REPORTS == 0) {
                progress.at(rows.size(), -1, source.file());
            }
        }
        return new ReadSheet(
                kind,
                source.file(),
                reader.headingRow(),
                reader.unusedHeadings(),
                rows,
                reader.passedOver(),
                doubts(source, rows));
    }

    /** A filter hides rows that may not be meant; leaving them out in silence would be worse than reading them. */
    private static List<Problem> doubts(SheetSource source, List<ReadRow> rows) {
        long hidden = rows.stream().filter(row -> row.source().hidden()).count();
        List<Problem> doubts = new ArrayList<>(source.doubts());
        if (hidden > 0) {
            doubts.add(Problem.of(1508, "import.rows.hidden", source.file(), hidden));
        }
        return List.copyOf(doubts);
    }

    /** The bad cells of all rows, from top to bottom. */
    public List<CellProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }
}
