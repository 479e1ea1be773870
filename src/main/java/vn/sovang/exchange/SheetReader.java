package vn.sovang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.csv.CsvSource;
import vn.sovang.exchange.html.HtmlSource;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.sheet.SheetSource;
import vn.sovang.exchange.xls.XlsSource;
import vn.sovang.exchange.xlsx.XlsxSource;

/** Opens a clerk's file, whatever it is by its content. */
public final class SheetReader {
    private static final long LARGEST_FILE = 200L << 20;

    private SheetReader() {}

    /**
     * Reads a whole sheet.
     *
     * @param sheetNumber the sheet counted from 1 as the tabs are seen, hidden ones left out; a CSV or a web page has
     *     only 1
     * @throws ProblemException 202 to 219, one sentence for whatever is wrong with the file
     */
    public static Sheet read(Path file, int sheetNumber) {
        return Sheet.of(open(file, sheetNumber));
    }

    /** As {@link #read}, but row by row; the caller closes it. */
    public static SheetSource open(Path file, int sheetNumber) {
        try {
            return switch (check(file)) {
                case CSV -> {
                    onlySheet(file, sheetNumber);
                    yield CsvSource.open(file);
                }
                case XLSX -> XlsxSource.open(file, sheetNumber);
                case EMPTY -> throw problem(209, "import.file.empty", file);
                case XLS -> XlsSource.open(file, sheetNumber);
                case XLS_BEFORE_97 -> throw problem(212, "import.file.xls", file);
                case HTML -> {
                    onlySheet(file, sheetNumber);
                    yield HtmlSource.open(file);
                }
                case UNKNOWN -> throw problem(204, "import.file.unknown", file);
            };
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads text that is already there, with commas, semicolons or tabs: cells pasted from Excel, rules shipped with the
     * program.
     *
     * @param name what sentences call it
     */
    public static SheetSource ofText(String name, String text) {
        return CsvSource.ofText(name, text);
    }

    /**
     * The names of the sheets as their tabs are seen, hidden ones left out; for a CSV or a web page one empty name.
     *
     * @throws ProblemException as {@link #read}
     */
    public static List<String> sheets(Path file) {
        try {
            return switch (check(file)) {
                case XLSX -> XlsxSource.sheets(file);
                case XLS -> XlsSource.sheets(file);
                default -> List.of("");
            };
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static SheetFormat check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw problem(2983, "import.file.folder", file);
        }
        if (!Files.isRegularFile(file)) {
            throw problem(202, "import.file.missing", file);
        }
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            throw Problem.of(217, "import.file.large", file.getFileName(), LARGEST_FILE >> 20)
                    .asException();
        }
        return SheetFormat.of(file);
    }

    private static void onlySheet(Path file, int sheetNumber) {
        if (sheetNumber != 1) {
            throw Problem.of(207, "import.sheet.missing", file.getFileName(), sheetNumber, 1)
                    .asException();
        }
    }

    private static ProblemException unreadable(Path file, IOException e) {
        return e instanceof NoSuchFileException
                ? problem(202, "import.file.missing", file)
                : Problem.of(219, "import.file.unreadable", file.getFileName()).asException(e);
    }

    private static ProblemException problem(int code, String key, Path file) {
        return Problem.of(code, key, file.getFileName()).asException();
    }
}
