package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.exchange.sheet.DataSheet;

/**
 * Writes workbooks: numbers are numbers, dates are dates, percents are percents, and text stays text, whatever it begins
 * with; the headings are bold, stay in sight and carry the filter.
 */
public final class XlsxWriter {
    private static final int ROWS_AT_ONCE = 1_000;

    private XlsxWriter() {}

    /**
     * Writes a workbook of one or more sheets.
     *
     * @param overwrite whether an existing file may be replaced
     * @throws vn.sovang.base.ProblemException 201 when the file exists and must stay, 215 or 216 when a text or a sheet is
     *     longer than Excel allows, 401 when it could not be written; what stood there before is untouched then
     * @throws vn.sovang.base.CancelledException when the clerk cancels; nothing has been written then
     */
    public static void write(Path target, boolean overwrite, List<DataSheet> sheets, Progress progress) {
        for (DataSheet sheet : sheets) {
            if (sheet.rows().size() >= Worksheet.MAX_ROWS) {
                throw Problem.of(
                                216,
                                "export.rows.many",
                                sheet.name(),
                                sheet.rows().size(),
                                Worksheet.MAX_ROWS - 1)
                        .asException();
            }
        }
        AtomicFile.write(target, overwrite, out -> write(out, sheets, progress));
    }

    private static void write(OutputStream out, List<DataSheet> sheets, Progress progress) throws IOException {
        // Not in a try-with-resources: closing would write out a half-made book and hide why it is half-made.
        Workbook book = new Workbook(out, "Sổ Vàng", null);
        for (DataSheet sheet : sheets) {
            write(book.newWorksheet(sheet.name()), sheet, progress);
        }
        book.finish();
    }

    private static void write(Worksheet worksheet, DataSheet sheet, Progress progress) throws IOException {
        SheetPen pen = new SheetPen(worksheet, sheet);
        pen.setUpPage();
        pen.writeHeadings();
        int row = 1;
        for (List<?> values : sheet.rows()) {
            pen.writeRow(row, values);
            if (row % ROWS_AT_ONCE == 0) {
                progress.at(row, sheet.rows().size(), sheet.name());
                worksheet.flush();
            }
            row++;
        }
        worksheet.finish();
    }
}
