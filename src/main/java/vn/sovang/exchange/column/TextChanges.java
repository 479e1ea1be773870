package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.PersonName;
import vn.sovang.exchange.encoding.OldTexts;
import vn.sovang.exchange.encoding.Script;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/** Converts the cells of a row as the clerk has decided, and refuses to guess where nothing was decided. */
final class TextChanges {
    private static final int WORDS_TO_REMEMBER = 2_000;

    private final Mapping mapping;
    /** The places that are read, with the heading of the column of the kind each is read as. */
    private final Map<Integer, String> headings = new TreeMap<>();

    private final Map<String, Script> scripts = new HashMap<>();

    TextChanges(Mapping mapping) {
        this.mapping = mapping;
        mapping.uses()
                .forEach(use -> headings.putIfAbsent(use.place(), use.column().heading()));
    }

    /** The row with converted cells. */
    SheetRow apply(SheetRow row, List<CellProblem> problems, List<CellProblem> doubts) {
        List<Cell> cells = null;
        for (Map.Entry<Integer, String> column : headings.entrySet()) {
            int place = column.getKey();
            Cell cell = row.cell(place);
            if (cell.kind() != Cell.Kind.TEXT) {
                continue;
            }
            TextChange change = mapping.changes().get(place);
            if (change == null) {
                refuse(row, place, column.getValue(), cell, problems);
            } else {
                Cell converted = change.decode() == null ? cell : OldTexts.convert(cell, change.decode());
                if (change.decode() != null) {
                    tell(row, place, column.getValue(), cell, converted, doubts);
                }
                converted = change.proper() ? proper(converted) : converted;
                if (converted == cell) {
                    continue;
                }
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(place, converted);
            }
        }
        return cells == null ? row : new SheetRow(row.number(), cells, row.hidden());
    }

    /** The same words come again and again. */
    private Script scriptOf(Cell cell) {
        if (!cell.runs().isEmpty()) {
            return OldTexts.scriptOf(cell);
        }
        if (scripts.size() >= WORDS_TO_REMEMBER) {
            scripts.clear();
        }
        return scripts.computeIfAbsent(cell.raw(), OldTexts::scriptOf);
    }

    private static Cell proper(Cell cell) {
        PersonName name = PersonName.of(cell.text());
        boolean odd = PersonName.isInCapitals(name.name()) || PersonName.hasSmallWord(name.name());
        String proper = name.titles() + " " + Case.proper(name.name());
        return odd ? cell.reading(proper) : cell;
    }

    private void refuse(SheetRow row, int place, String heading, Cell cell, List<CellProblem> problems) {
        Script script = scriptOf(cell);
        if (script.isOld()) {
            Cell converted = OldTexts.convert(cell, script.encoding());
            problems.add(new CellProblem(
                    row.number(),
                    place,
                    heading,
                    cell.text(),
                    Problem.of(
                            1510,
                            "import.cell.old",
                            heading,
                            Cells.shortened(cell.text()),
                            script.encoding().title(),
                            Cells.shortened(converted.text()))));
        }
    }

    private static void tell(
            SheetRow row, int place, String heading, Cell cell, Cell converted, List<CellProblem> doubts) {
        if (OldTexts.inCapitals(cell)) {
            doubts.add(new CellProblem(
                    row.number(),
                    place,
                    heading,
                    cell.text(),
                    Problem.of(1511, "import.cell.old.capitals", heading, Cells.shortened(converted.text()))));
        } else if (OldTexts.scriptOf(cell) == Script.EITHER) {
            doubts.add(new CellProblem(
                    row.number(),
                    place,
                    heading,
                    cell.text(),
                    Problem.of(
                            1512,
                            "import.cell.old.either",
                            heading,
                            Cells.shortened(cell.text()),
                            Cells.shortened(converted.text()))));
        }
    }
}
