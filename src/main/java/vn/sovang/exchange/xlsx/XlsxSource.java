package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** A sheet of a workbook read row by row, after {@link XlsxGuard} has looked through the file. */
public final class XlsxSource implements SheetSource {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final String file;
    private final String sheet;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells cells;
    private int number;

    private XlsxSource(String file, ReadableWorkbook book, org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        this.file = file;
        this.sheet = sheet.getName();
        this.book = book;
        this.cells = new XlsxCells(book.isDate1904());
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /**
     * Opens a sheet.
     *
     * @param sheetNumber from 1, hidden sheets left out
     * @throws IOException when the file cannot be read
     * @throws ProblemException 204 when it is no workbook, 205 when it is damaged, 206 when it is too large unpacked, 207
     *     when there is no such sheet, 208 when it has a password, 210 when it is made to do harm
     */
    public static XlsxSource open(Path file, int sheetNumber) throws IOException {
        String name = String.valueOf(file.getFileName());
        ReadableWorkbook book = openBook(file, name);
        try {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = visible(book);
            if (sheetNumber < 1 || sheetNumber > sheets.size()) {
                throw Problem.of(207, "import.sheet.missing", name, sheetNumber, sheets.size())
                        .asException();
            }
            return Door.through(name, () -> new XlsxSource(name, book, sheets.get(sheetNumber - 1)));
        } catch (ProblemException e) {
            book.close();
            throw e;
        }
    }

    /** The names of the sheets, hidden ones left out; throws as {@link #open}. */
    public static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook book = openBook(file, String.valueOf(file.getFileName()))) {
            return visible(book).stream()
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
        }
    }

    private static ReadableWorkbook openBook(Path file, String name) throws IOException {
        boolean styled = XlsxGuard.check(file).styled();
        return Door.through(name, () -> new ReadableWorkbook(file.toFile(), styled ? WITH_FORMATS : WITHOUT_FORMATS));
    }

    private static List<org.dhatim.fastexcel.reader.Sheet> visible(ReadableWorkbook book) {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public List<Problem> doubts() {
        return List.of();
    }

    @Override
    public Optional<SheetRow> next() {
        while (true) {
            Optional<Row> row = read();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            // A row without a number of its own is the one after the last.
            number = Math.max(number + 1, row.get().getRowNum());
            SheetRow converted = new SheetRow(number, convert(row.get()));
            if (!converted.isBlank()) {
                return Optional.of(converted);
            }
        }
    }

    private Optional<Row> read() {
        try {
            return Door.through(file, () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty());
        } catch (IOException e) {
            throw Problem.of(219, "import.file.unreadable", file).asException(e);
        }
    }

    private List<Cell> convert(Row row) {
        List<Cell> converted = new ArrayList<>();
        int used = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = cells.of(row.getOptionalCell(column).orElse(null));
            converted.add(cell);
            used = cell.isBlank() ? used : column + 1;
        }
        return List.copyOf(converted.subList(0, used));
    }

    @Override
    public void close() {
        try (book) {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
