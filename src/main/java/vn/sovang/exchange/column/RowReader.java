package vn.sovang.exchange.column;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/**
 * Reads the rows of a sheet as a kind: headings in any order, titles above them passed over, and for each row the typed
 * values of the good cells and the problems of the bad ones. A bad cell spoils neither its row nor the rest.
 */
public final class RowReader {
    /** Heading of the column in which rejected rows carry their reason; passed over when they come back. */
    public static final String REASON_HEADING = "Lý do để lại";

    private static final int ROWS_TO_LOOK_AT = 20;
    private static final int WORDS_TO_REMEMBER = 2_000;

    private final SheetSource source;
    private final SheetKind kind;
    private final Headings headings;
    private final Deque<SheetRow> waiting = new ArrayDeque<>();
    private final Map<Column<?>, Function<String, Optional<String>>> codes = new HashMap<>();

    private RowReader(SheetSource source, SheetKind kind, Lookups lookups) {
        this.source = source;
        this.kind = kind;
        kind.columns().forEach(column -> codes.put(column, remembered(lookups.of(column.type()))));
        this.headings = findHeadings();
    }

    /**
     * Finds the headings and stands before the first row below them.
     *
     * @param source stays the caller's to close
     * @throws ProblemException 203 when a required heading is missing, 209 when there is no row at all
     * @throws IllegalArgumentException when a list of codes the kind needs was not handed in
     */
    public static RowReader over(SheetSource source, SheetKind kind, Lookups lookups) {
        Set<String> lacking = kind.lists().stream()
                .filter(list -> !lookups.byList().containsKey(list))
                .collect(Collectors.toSet());
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("The kind " + kind.code() + " needs the lists " + lacking);
        }
        return new RowReader(source, kind, lookups);
    }

    /** The row of the headings. */
    public SheetRow headingRow() {
        return headings.row();
    }

    /** Headings of the sheet that the kind does not know, as written; their columns are not read. */
    public List<String> unusedHeadings() {
        return headings.unused();
    }

    /** Whether the sheet has a column; a cell of a column it has not is unknown, not empty. */
    public boolean has(Column<?> column) {
        return headings.places().containsKey(column);
    }

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws ProblemException 2xx when the file cannot be read on
     */
    public Optional<ReadRow> next() {
        return (waiting.isEmpty() ? source.next() : Optional.of(waiting.remove())).map(this::read);
    }

    private ReadRow read(SheetRow row) {
        Map<Column<?>, Object> values = new HashMap<>();
        List<CellProblem> problems = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            Integer place = headings.places().get(column);
            if (place == null) {
                continue;
            }
            Cell cell = row.cell(place);
            switch (read(column, cell)) {
                case Reading.Value<?> good -> {
                    if (good.value() != null) {
                        values.put(column, good.value());
                    }
                }
                case Reading.Bad<?> bad ->
                    problems.add(new CellProblem(row.number(), column.heading(), cell.text(), bad.reason()));
            }
        }
        return new ReadRow(row, values, problems);
    }

    private <T> Reading<T> read(Column<T> column, Cell cell) {
        if (cell.isBlank()) {
            return column.isRequired()
                    ? Reading.bad(Problem.of(110, "import.cell.required", column.heading()))
                    : Reading.of(null);
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return Reading.bad(Problem.of(118, "import.cell.error", column.heading(), cell.text()));
        }
        return column.type().rule().read(cell, column.heading(), codes.get(column));
    }

    /** The same few words come again and again, and finding one in a list means folding all of it. */
    private static Function<String, Optional<String>> remembered(Function<String, Optional<String>> codes) {
        Map<String, Optional<String>> known = new HashMap<>();
        return text -> {
            if (known.size() >= WORDS_TO_REMEMBER) {
                known.clear();
            }
            return known.computeIfAbsent(text, codes);
        };
    }

    /** Of the first rows the one that names most columns; titles above a table are normal. */
    private Headings findHeadings() {
        Headings best = null;
        for (int looked = 0; looked < ROWS_TO_LOOK_AT; looked++) {
            Optional<SheetRow> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            Headings headings = Headings.match(kind, row.get(), Set.of(REASON_HEADING));
            if (best == null || headings.places().size() > best.places().size()) {
                best = headings;
                waiting.clear();
            } else {
                waiting.add(row.get());
            }
        }
        if (best == null) {
            throw Problem.of(209, "import.file.empty", source.file()).asException();
        }
        if (!best.missing(kind).isEmpty()) {
            throw missing(best);
        }
        return best;
    }

    private ProblemException missing(Headings best) {
        String wanted = best.missing(kind).stream()
                .map(column -> "«" + column.heading() + "»")
                .collect(Collectors.joining(", "));
        String found = best.row().cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> "«" + cell.text() + "»")
                .limit(ROWS_TO_LOOK_AT)
                .collect(Collectors.joining(", "));
        return Problem.of(
                        203,
                        "import.heading.missing",
                        source.file(),
                        wanted,
                        best.row().number(),
                        found)
                .asException();
    }
}
