package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a sheet is to be read as a kind: proposed by {@link SheetLayout}, changed by the clerk, obeyed by {@link RowReader}.
 *
 * @param headings the rows of the headings
 * @param uses what the columns of the sheet are read as; columns without a use are not read
 * @param changes what was decided about the text of a column, by its place. A column that is not in it is undecided: cells
 *     in it that are certainly written in an old encoding are told as bad (1510) rather than taken over garbled
 */
public record Mapping(HeadingRows headings, List<ColumnUse> uses, Map<Integer, TextChange> changes) {
    public Mapping {
        uses = List.copyOf(uses);
        changes = Map.copyOf(changes);
    }

    /** The same, but a column of the sheet is read as this and nothing else; no uses: it is not read. */
    public Mapping with(int place, List<ColumnUse> others) {
        List<ColumnUse> changed = new ArrayList<>(uses);
        changed.removeIf(use -> use.place() == place);
        changed.addAll(others);
        return new Mapping(headings, changed, changes);
    }

    /** The same, but the text of a column of the sheet is treated like this. */
    public Mapping with(int place, TextChange change) {
        Map<Integer, TextChange> changed = new HashMap<>(changes);
        changed.put(place, change);
        return new Mapping(headings, uses, changed);
    }

    /** The uses of a column of the sheet. */
    public List<ColumnUse> of(int place) {
        return uses.stream().filter(use -> use.place() == place).toList();
    }

    /** Whether a column of the kind is read from anywhere. */
    public boolean has(Column<?> column) {
        return uses.stream().anyMatch(use -> use.column() == column);
    }

    /** The required columns of a kind that nothing is read for. */
    public List<Column<?>> missing(SheetKind kind) {
        List<Column<?>> missing = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            if (column.isRequired() && !has(column)) {
                missing.add(column);
            }
        }
        return missing;
    }
}
