package vn.sovang.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.service.evaluation.EvaluationEdit.Place;
import vn.sovang.service.evaluation.EvaluationEdit.Put;
import vn.sovang.service.evaluation.EvaluationRow;

/**
 * The picked cells with their rows: what is to be put where when they are filled, emptied or pasted into.
 *
 * @param rows those that are shown
 * @param fields the columns
 */
record PickedCells(List<EvaluationRow> rows, List<EvaluationField> fields, Block block) {

    /**
     * What a block from the clipboard comes to.
     *
     * @param beyond how many of its cells lie outside of the grid
     * @param filled where it was laid
     */
    record Pasted(List<Put> puts, int beyond, Block filled) {}

    /** @param text for a cell; null leaves it as it is */
    List<Put> each(BiFunction<EvaluationRow, EvaluationField, String> text) {
        List<Put> puts = new ArrayList<>();
        for (int r = block.top(); r <= block.bottom() && r < rows.size(); r++) {
            for (int c = block.left(); c <= block.right(); c++) {
                String wanted = text.apply(rows.get(r), fields.get(c));
                if (wanted != null) {
                    puts.add(put(r, c, wanted));
                }
            }
        }
        return puts;
    }

    private Put put(int row, int column, String text) {
        return new Put(new Place(rows.get(row).subjectId(), fields.get(column)), text);
    }

    /** What stands in the first picked row for all of them; for a single row what stands above it. */
    List<Put> fillDown(EvaluationEntry entry) {
        int from = block.top() == block.bottom() ? block.top() - 1 : block.top();
        if (from < 0 || from >= rows.size()) {
            return List.of();
        }
        EvaluationRow above = rows.get(from);
        return each((row, field) -> row.subjectId() == above.subjectId() ? null : entry.text(above.line(), field));
    }

    /** A block laid at the upper left picked cell; a single cell fills all that is picked. */
    Pasted paste(List<List<String>> cells) {
        boolean one = cells.size() == 1 && cells.getFirst().size() == 1;
        int height = one ? block.bottom() - block.top() + 1 : cells.size();
        List<Put> puts = new ArrayList<>();
        int beyond = 0;
        int right = block.left();
        for (int r = 0; r < height; r++) {
            List<String> line = one ? cells.getFirst() : cells.get(r);
            int width = one ? block.right() - block.left() + 1 : line.size();
            for (int c = 0; c < width; c++) {
                int row = block.top() + r;
                int column = block.left() + c;
                if (row >= rows.size() || column >= fields.size()) {
                    beyond++;
                } else {
                    right = Math.max(right, column);
                    puts.add(put(row, column, one ? line.getFirst() : line.get(c)));
                }
            }
        }
        return new Pasted(puts, beyond, new Block(block.top(), block.left(), block.top() + height - 1, right));
    }

    /** The rows that are picked; all of them when only one is. */
    List<EvaluationRow> wholeRows() {
        return block.top() == block.bottom()
                ? rows
                : rows.subList(block.top(), Math.min(block.bottom() + 1, rows.size()));
    }

    /** The cells as they go to the clipboard. */
    List<List<String>> copied(BiFunction<EvaluationRow, EvaluationField, String> text) {
        return rows.subList(block.top(), Math.min(block.bottom() + 1, rows.size())).stream()
                .map(row -> fields.subList(block.left(), block.right() + 1).stream()
                        .map(field -> text.apply(row, field))
                        .toList())
                .toList();
    }
}
