package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/**
 * What the clerk decides about single rows before they are taken over; the file stays as it is. Rows are known by their
 * numbers as Excel shows them.
 *
 * @param skipped rows that are not to be taken
 * @param choices who is meant by rows that may speak of somebody known
 * @param mended texts that count in the place of what the cells say, by row and by column from 0
 */
public record RowEdits(
        Set<Integer> skipped, Map<Integer, RowChoice> choices, Map<Integer, Map<Integer, String>> mended) {
    /** Every row as it stands. */
    public static final RowEdits NONE = new RowEdits(Set.of(), Map.of(), Map.of());

    public RowEdits {
        skipped = Set.copyOf(skipped);
        choices = Map.copyOf(choices);
        mended = Map.copyOf(mended);
    }

    /** The same, with rows left out, or taken after all. */
    public RowEdits skip(List<Integer> rows, boolean skip) {
        Set<Integer> changed = new HashSet<>(skipped);
        if (skip) {
            changed.addAll(rows);
        } else {
            rows.forEach(changed::remove);
        }
        return new RowEdits(changed, choices, mended);
    }

    /** The same, with a choice; null takes an earlier one back. */
    public RowEdits choose(int row, RowChoice choice) {
        Map<Integer, RowChoice> changed = new HashMap<>(choices);
        if (choice == null) {
            changed.remove(row);
        } else {
            changed.put(row, choice);
        }
        return new RowEdits(skipped, changed, mended);
    }

    /** The same, with a cell mended; null takes the mending back. */
    public RowEdits mend(int row, int place, String text) {
        Map<Integer, Map<Integer, String>> changed = new HashMap<>(mended);
        Map<Integer, String> cells = new HashMap<>(changed.getOrDefault(row, Map.of()));
        if (text == null) {
            cells.remove(place);
        } else {
            cells.put(place, text);
        }
        if (cells.isEmpty()) {
            changed.remove(row);
        } else {
            changed.put(row, Map.copyOf(cells));
        }
        return new RowEdits(skipped, choices, changed);
    }

    /** The row with its mended cells. */
    public SheetRow apply(SheetRow row) {
        Map<Integer, String> cells = mended.get(row.number());
        if (cells == null) {
            return row;
        }
        List<Cell> changed = new ArrayList<>(row.cells());
        cells.forEach((place, text) -> {
            while (changed.size() <= place) {
                changed.add(Cell.EMPTY);
            }
            changed.set(place, Cell.ofText(text));
        });
        return new SheetRow(row.number(), changed, row.hidden());
    }
}
