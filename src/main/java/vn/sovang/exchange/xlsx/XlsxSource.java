package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Door;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** A sheet of a workbook read row by row, after {@link XlsxGuard} has looked through the file. */
public final class XlsxSource implements SheetSource {
    private final String file;
    private final String sheet;
    private final BookParts book;
    private final SheetLooks looks;
    private final XlsxRows rows;

    private XlsxSource(String file, BookParts book, BookParts.Tab tab, SheetLooks looks, XlsxRows rows) {
        this.file = file;
        this.sheet = tab.name();
        this.book = book;
        this.looks = looks;
        this.rows = rows;
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
        XmlFacts facts = XlsxGuard.check(file);
        BookParts book = Door.through(name, () -> BookParts.open(file));
        try {
            List<BookParts.Tab> tabs = visible(book);
            if (sheetNumber < 1 || sheetNumber > tabs.size()) {
                throw Problem.of(207, "import.sheet.missing", name, sheetNumber, tabs.size())
                        .asException();
            }
            BookParts.Tab tab = tabs.get(sheetNumber - 1);
            return Door.through(name, () -> {
                XlsxCells cells =
                        new XlsxCells(SharedStrings.of(book.strings()), Styles.of(book.styles()), book.since1904());
                return new XlsxSource(
                        name, book, tab, facts.looks(tab.part()), new XlsxRows(book.part(tab.part()), cells));
            });
        } catch (IOException | ProblemException e) {
            book.close();
            throw e;
        }
    }

    /** The names of the sheets, hidden ones left out; throws as {@link #open}. */
    public static List<String> sheets(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        XlsxGuard.check(file);
        try (BookParts book = Door.through(name, () -> BookParts.open(file))) {
            return visible(book).stream().map(BookParts.Tab::name).toList();
        }
    }

    private static List<BookParts.Tab> visible(BookParts book) {
        return book.tabs().stream().filter(tab -> !tab.hidden()).toList();
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
    public SheetLooks looks() {
        return looks;
    }

    @Override
    public Optional<SheetRow> next() {
        while (true) {
            Optional<SheetRow> row = read();
            if (row.isEmpty() || !row.get().isBlank()) {
                return row;
            }
        }
    }

    private Optional<SheetRow> read() {
        try {
            return Door.through(file, rows::next);
        } catch (IOException e) {
            throw Problem.of(219, "import.file.unreadable", file).asException(e);
        }
    }

    @Override
    public void close() {
        try (book) {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
