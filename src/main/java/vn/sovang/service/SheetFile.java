package vn.sovang.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sovang.base.Progress;
import vn.sovang.exchange.csv.CsvWriter;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.xlsx.XlsxWriter;

/** Writes one table into a file of its own: as CSV where the file is called so, else as a workbook. */
public final class SheetFile {
    /** Characters that no tab of a workbook may bear. */
    private static final String NOT_ON_TABS = "[\\[\\]:*?/\\\\]";

    private static final int LONGEST_TAB = 31;

    private SheetFile() {}

    /**
     * Writes a table; a file that is there was confirmed to be replaced.
     *
     * @param register the file of the register, which is never written over
     * @return the number of rows
     * @throws vn.sovang.base.ProblemException 233 when the target is the register itself, 215, 216 or 401 when it could not
     *     be written; what stood there before is untouched then
     * @throws vn.sovang.base.CancelledException when the clerk cancels; nothing has been written then
     */
    public static int write(DataSheet sheet, Path register, Path target, Progress progress) {
        Outputs.requireApart(register, target, true);
        if (isCsv(target)) {
            CsvWriter.write(target, true, sheet, progress);
        } else {
            XlsxWriter.write(target, true, List.of(named(sheet)), progress);
        }
        return sheet.rows().size();
    }

    private static boolean isCsv(Path target) {
        return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static DataSheet named(DataSheet sheet) {
        return new DataSheet(tab(sheet.name()), sheet.columns(), sheet.rows());
    }

    /** A name as it may stand on a tab. */
    public static String tab(String name) {
        String allowed = name.replaceAll(NOT_ON_TABS, " ").strip();
        return allowed.length() <= LONGEST_TAB
                ? allowed
                : allowed.substring(0, LONGEST_TAB).strip();
    }
}
