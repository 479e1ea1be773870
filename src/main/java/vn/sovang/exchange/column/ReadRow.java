package vn.sovang.exchange.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.exchange.sheet.SheetRow;

/** A row with the typed values of its good cells and the problems of its bad ones. */
public final class ReadRow {
    private final SheetRow source;
    private final Map<Column<?>, Object> values;
    private final List<CellProblem> problems;
    private final List<CellProblem> doubts;

    ReadRow(SheetRow source, Map<Column<?>, Object> values, List<CellProblem> problems, List<CellProblem> doubts) {
        this.source = source;
        this.values = values;
        this.problems = List.copyOf(problems);
        this.doubts = List.copyOf(doubts);
    }

    /** The row's number as Excel shows it. */
    public int number() {
        return source.number();
    }

    /** The row as it stands in the file; a converted cell keeps its raw text and carries the converted one. */
    public SheetRow source() {
        return source;
    }

    /** The value of a column; empty when the cell is blank or bad, or the sheet has no such column. */
    @SuppressWarnings("unchecked") // values holds for each column what its own type read
    public <T> Optional<T> get(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    /** The text of a column, empty when there is none. */
    public String text(Column<String> column) {
        return get(column).orElse("");
    }

    /** The bad cells, in the order of the kind's columns. */
    public List<CellProblem> problems() {
        return problems;
    }

    /** The cells that were read, but should be looked at: a title taken off a name, a name in capitals. */
    public List<CellProblem> doubts() {
        return doubts;
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
