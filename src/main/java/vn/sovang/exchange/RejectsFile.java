package vn.sovang.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Progress;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SerialDay;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.xlsx.XlsxWriter;

/**
 * The rows an import left out, as a workbook that can be mended and imported again: all cells as they were, the reason in
 * a last column, which an import passes over.
 */
public final class RejectsFile {

    /**
     * A row left out.
     *
     * @param reason whole sentences in the clerk's language
     */
    public record Reject(SheetRow row, String reason) {}

    private RejectsFile() {}

    /**
     * Writes the file.
     *
     * @param heading the row of the headings of the file the rows come from
     * @param overwrite whether an existing file may be replaced
     * @throws vn.sovang.base.ProblemException as {@link XlsxWriter#write}
     */
    public static void write(Path target, boolean overwrite, SheetRow heading, List<Reject> rejects) {
        int width = width(heading, rejects);
        List<DataColumn> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            columns.add(DataColumn.text(heading.cell(c).text()));
        }
        columns.add(DataColumn.text(RowReader.REASON_HEADING));
        List<List<Object>> rows =
                rejects.stream().map(reject -> cells(reject, width)).toList();
        DataSheet sheet = new DataSheet("Dòng để lại", columns, rows);
        XlsxWriter.write(target, overwrite, List.of(sheet), Progress.none());
    }

    /** How many columns the rows have; the reasons of an import before are not among them. */
    private static int width(SheetRow heading, List<Reject> rejects) {
        int headings = heading.cells().size();
        if (headings > 0 && heading.cell(headings - 1).text().equals(RowReader.REASON_HEADING)) {
            return headings - 1;
        }
        return rejects.stream().mapToInt(reject -> reject.row().cells().size()).reduce(headings, Math::max);
    }

    private static List<Object> cells(Reject reject, int width) {
        List<Object> cells = new ArrayList<>(width + 1);
        for (int c = 0; c < width; c++) {
            cells.add(value(reject.row().cell(c)));
        }
        cells.add(reject.reason());
        return cells;
    }

    /** What gives the same cell again when it is written. */
    private static Object value(Cell cell) {
        return switch (cell.kind()) {
            case EMPTY -> null;
            case NUMBER -> cell.text().startsWith("0") && cell.text().matches("\\d+") ? cell.text() : cell.number();
            case DAY ->
                SerialDay.toDay(cell.number(), cell.since1904())
                        .<Object>map(day -> day)
                        .orElse(cell.text());
            case TEXT -> isConverted(cell) ? cell.text() : cell.raw();
            case PERCENT, TRUTH, ERROR -> cell.text();
        };
    }

    /** Text of an old encoding would lose its font here, and with it what tells its letters and capitals. */
    private static boolean isConverted(Cell cell) {
        return !Cell.ofText(cell.raw()).text().equals(cell.text());
    }
}
