package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/**
 * Reads the rows of a sheet as a kind: for each row the typed values of the good cells and the problems of the bad ones. A
 * bad cell spoils neither its row nor the rest.
 */
public final class RowReader {
    /** Heading of the column in which rejected rows carry their reason; passed over when they come back. */
    public static final String REASON_HEADING = "Lý do để lại";

    private static final int HEADINGS_TO_NAME = 20;

    private final SheetSource source;
    private final SheetKind kind;
    private final Ahead rows;
    private final Mapping mapping;
    private final Sections sections;
    private final CellReader cells;
    private final TextChanges changes;
    private final SheetRow headingRow;
    private final int width;
    private final TableEnd end;
    private boolean below;

    private RowReader(
            SheetSource source, SheetKind kind, Ahead rows, Codes codes, Mapping mapping, SheetRow headingRow) {
        this.source = source;
        this.kind = kind;
        this.rows = rows;
        this.mapping = mapping;
        this.sections = new Sections(kind, mapping);
        this.cells = new CellReader(mapping, codes, sections);
        this.changes = new TextChanges(mapping);
        this.width = headingRow.cells().size();
        this.headingRow = kind.section() == null
                ? headingRow
                : sections.completed(headingRow, width, kind.section().heading());
        this.end = new TableEnd(kind, mapping);
    }

    /**
     * Finds the headings by itself and stands before the first row below them; only columns whose headings the kind knows
     * are read.
     *
     * @param source stays the caller's to close
     * @throws ProblemException 203 when a required heading is missing, 209 when there is no row at all
     * @throws IllegalArgumentException when a list of codes the kind needs was not handed in
     */
    public static RowReader over(SheetSource source, SheetKind kind, Lookups lookups) {
        Codes codes = new Codes(kind, lookups);
        Ahead rows = new Ahead(source);
        SheetLayout layout = SheetLayout.of(source, rows, kind, codes);
        Mapping mapping = layout.certain();
        if (!mapping.missing(kind).isEmpty()) {
            throw missing(source, kind, mapping, layout.headingRow());
        }
        return new RowReader(source, kind, rows, codes, mapping, layout.headingRow());
    }

    /**
     * Reads as it was agreed with the clerk.
     *
     * @param source freshly opened; stays the caller's to close
     * @throws ProblemException 203 when the mapping lacks a required column, 209 when there is no row at all
     * @throws IllegalArgumentException when a list of codes the kind needs was not handed in
     */
    public static RowReader over(SheetSource source, SheetKind kind, Lookups lookups, Mapping mapping) {
        Codes codes = new Codes(kind, lookups);
        Ahead rows = new Ahead(source);
        List<SheetRow> top = rows.look(Math.max(1, mapping.headings().last()));
        if (top.isEmpty()) {
            throw Problem.of(209, "import.file.empty", source.file()).asException();
        }
        SheetRow headingRow = HeadingBlock.row(top, mapping.headings(), source.looks());
        if (!mapping.missing(kind).isEmpty()) {
            throw missing(source, kind, mapping, headingRow);
        }
        return new RowReader(source, kind, rows, codes, mapping, headingRow);
    }

    /**
     * The headings in one row, those of several lines composed; empty cells where the sheet has none. What stands in rows
     * of its own has a further column, here and in each row.
     */
    public SheetRow headingRow() {
        return headingRow;
    }

    /** How the sheet is read. */
    public Mapping mapping() {
        return mapping;
    }

    /** Headings of the sheet that are not read, as written. */
    public List<String> unusedHeadings() {
        Set<Integer> used = new HashSet<>();
        mapping.uses().forEach(use -> used.add(use.place()));
        List<String> unused = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            String heading = headingRow.cell(place).text();
            if (!used.contains(place) && !heading.isEmpty() && !heading.equals(REASON_HEADING)) {
                unused.add(heading);
            }
        }
        return unused;
    }

    /** Whether the sheet has a column; a cell of a column it has not is unknown, not empty. */
    public boolean has(Column<?> column) {
        return mapping.has(column);
    }

    /** Sums, signatures and notes below the table that were not read as rows, as far as the sheet has been read. */
    public List<SheetRow> passedOver() {
        return end.passedOver();
    }

    /**
     * The next row of the table; empty at the end.
     *
     * @throws ProblemException 2xx when the file cannot be read on
     */
    public Optional<ReadRow> next() {
        while (true) {
            Optional<SheetRow> row = rows.next();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            if (isHeading(row.get()) || end.isBeyond(row.get()) || sections.take(row.get())) {
                continue;
            }
            return row.map(this::read);
        }
    }

    private boolean isHeading(SheetRow row) {
        if (row.number() <= mapping.headings().last()) {
            return true;
        }
        boolean first = !below;
        below = true;
        return first && mapping.headings().first() > 0 && Numbering.isNumbering(row);
    }

    /** Reads a row by itself, wherever it stands in the sheet. */
    public ReadRow read(SheetRow raw) {
        List<CellProblem> problems = new ArrayList<>();
        List<CellProblem> doubts = new ArrayList<>();
        SheetRow row = changes.apply(raw, problems, doubts);
        Set<Integer> unreadable = problems.stream().map(CellProblem::place).collect(Collectors.toSet());
        Map<Column<?>, Object> values = new HashMap<>();
        Map<Column<?>, CellReader.Said> saids = new LinkedHashMap<>();
        for (Column<?> column : kind.columns()) {
            CellReader.Said said = cells.read(column, row);
            if (!unreadable.contains(said.place())) {
                saids.put(column, said);
            }
        }
        fillByTitles(row, saids, values);
        saids.forEach((column, said) -> {
            if (said.bad() != null) {
                problems.add(problem(row, column, said, said.bad()));
            } else if (said.value() != null) {
                values.put(column, said.value());
                said.doubts().forEach(doubt -> doubts.add(problem(row, column, said, doubt)));
            } else if (column.isRequired() && mapping.has(column) && !values.containsKey(column)) {
                problems.add(problem(row, column, said, Problem.of(110, "import.cell.required", column.heading())));
            }
        });
        return new ReadRow(sections.completed(row, width, sections.present()), values, problems, doubts);
    }

    private void fillByTitles(SheetRow row, Map<Column<?>, CellReader.Said> saids, Map<Column<?>, Object> values) {
        for (Hint hint : kind.hints()) {
            CellReader.Said said = saids.get(hint.to());
            if (said != null && said.value() == null && said.bad() == null) {
                cells.ofTitles(hint, row).ifPresent(value -> values.put(hint.to(), value));
            }
        }
    }

    private static CellProblem problem(SheetRow row, Column<?> column, CellReader.Said said, Problem reason) {
        return new CellProblem(row.number(), said.place(), column.heading(), said.raw(), reason);
    }

    private static ProblemException missing(SheetSource source, SheetKind kind, Mapping mapping, SheetRow headings) {
        String wanted = mapping.missing(kind).stream()
                .map(column -> "«" + column.heading() + "»")
                .collect(Collectors.joining(", "));
        String found = headings.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> "«" + cell.text() + "»")
                .limit(HEADINGS_TO_NAME)
                .collect(Collectors.joining(", "));
        return Problem.of(203, "import.heading.missing", source.file(), wanted, headings.number(), found)
                .asException();
    }
}
