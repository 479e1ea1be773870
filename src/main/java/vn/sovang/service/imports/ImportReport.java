package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.service.imports.RowReport.State;

/**
 * What an import did, or would do.
 *
 * @param sheet the rows as they stand in the file
 * @param edits what the clerk decided about single rows
 * @param headingRow the row of the headings
 * @param unusedHeadings headings that belong to no column of the kind
 * @param rows one for each row below the headings
 * @param doubts what is uncertain about the file as a whole
 */
public record ImportReport(
        PackedSheet sheet,
        RowEdits edits,
        SheetRow headingRow,
        List<String> unusedHeadings,
        List<RowReport> rows,
        Map<State, Integer> counts,
        List<Problem> doubts) {

    /** Headings of columns that only number the rows: nobody misses those. */
    private static final Set<String> NUMBERING = Set.of("stt", "tt", "so tt", "so thu tu");

    static ImportReport of(
            PackedSheet sheet,
            RowEdits edits,
            SheetRow headingRow,
            List<String> unusedHeadings,
            List<RowReport> rows,
            List<Problem> doubts) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return new ImportReport(sheet, edits, headingRow, unusedHeadings, rows, counts, doubts);
    }

    /** How many rows are of a state. */
    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    public int created() {
        return count(State.CREATED);
    }

    public int changed() {
        return count(State.CHANGED);
    }

    public int same() {
        return count(State.SAME);
    }

    /** How many rows were left out for whatever reason. */
    public int leftOut() {
        return rows.size() - created() - changed() - same();
    }

    /** The rows that were left out, as they stand with their mended cells. */
    public List<RejectedRow> rejected() {
        return rows.stream()
                .filter(row -> !row.state().isTaken())
                .map(row -> new RejectedRow(edits.apply(sheet.row(row.index())), row.sentences()))
                .toList();
    }

    /** What should be looked at in rows that are taken over, as it was read. */
    public List<Problem> remarks() {
        return rows.stream()
                .flatMap(row -> row.remarks().stream()
                        .map(remark -> Problem.of(1764, "import.row.remark", row.number(), remark)))
                .toList();
    }

    /** Everything worth a sentence: doubts about the file, then the reasons of the rejected rows. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(doubts);
        String unused = unusedHeadings.stream()
                .filter(heading -> !NUMBERING.contains(Fold.of(heading)))
                .map(heading -> "«" + heading + "»")
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            problems.add(Problem.of(154, "import.heading.unused", sheet.file(), unused));
        }
        for (RowReport row : rows) {
            row.sentences()
                    .forEach(reason ->
                            problems.add(Problem.of(140, "import.row.rejected", sheet.file(), row.number(), reason)));
        }
        return problems;
    }
}
