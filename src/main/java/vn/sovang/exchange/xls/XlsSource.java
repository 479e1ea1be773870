package vn.sovang.exchange.xls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.Door;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** A sheet of an old workbook ({@code .xls}) read row by row. */
public final class XlsSource implements SheetSource {
    /** A full sheet of 65,536 rows takes about 20 MB. */
    private static final long LARGEST_FILE = 64L << 20;

    private final String file;
    private final String sheet;
    private final POIFSFileSystem container;
    private final XlsLooks looks;
    private final XlsRows cells;
    private Optional<XlsRows.Piece> waiting;
    private Iterator<SheetRow> sorted;

    private XlsSource(POIFSFileSystem container, Biff biff, XlsBook book, XlsBook.Tab tab) throws IOException {
        this.file = biff.file();
        this.sheet = tab.name();
        this.container = container;
        this.looks = XlsLooks.of(biff, tab);
        this.cells = new XlsRows(biff, book, tab);
        this.waiting = cells.next();
        this.sorted = looks.sorted() ? null : sortedRows();
    }

    /**
     * Opens a sheet.
     *
     * @param sheetNumber from 1, hidden sheets left out
     * @throws IOException when the file cannot be read
     * @throws ProblemException 204 when it is no workbook, 205 when it is damaged, 207 when there is no such sheet, 208
     *     when it has a password, 212 when it is older than Excel 97, 217 when it is too large
     */
    public static XlsSource open(Path file, int sheetNumber) throws IOException {
        String name = String.valueOf(file.getFileName());
        POIFSFileSystem container = container(file, name);
        try {
            return Door.through(name, () -> {
                Biff biff = Biff.of(name, container.getRoot());
                XlsBook book = XlsBook.read(biff);
                List<XlsBook.Tab> tabs = visible(book);
                if (sheetNumber < 1 || sheetNumber > tabs.size()) {
                    throw Problem.of(207, "import.sheet.missing", name, sheetNumber, tabs.size())
                            .asException();
                }
                return new XlsSource(container, biff, book, tabs.get(sheetNumber - 1));
            });
        } catch (IOException | ProblemException e) {
            container.close();
            throw e;
        }
    }

    /** The names of the sheets, hidden ones left out; throws as {@link #open}. */
    public static List<String> sheets(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (POIFSFileSystem container = container(file, name)) {
            return Door.through(
                    name,
                    () -> visible(XlsBook.read(Biff.of(name, container.getRoot()))).stream()
                            .map(XlsBook.Tab::name)
                            .toList());
        }
    }

    private static POIFSFileSystem container(Path file, String name) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw Problem.of(217, "import.file.large", name, LARGEST_FILE >> 20).asException();
        }
        return Door.through(name, () -> new POIFSFileSystem(file.toFile(), true));
    }

    private static List<XlsBook.Tab> visible(XlsBook book) {
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
        return looks.looks();
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
            return Door.through(file, () -> sorted == null ? streamed() : nextSorted());
        } catch (IOException e) {
            throw Problem.of(219, "import.file.unreadable", file).asException(e);
        }
    }

    private Optional<SheetRow> nextSorted() {
        return sorted.hasNext() ? Optional.of(sorted.next()) : Optional.empty();
    }

    private Optional<SheetRow> streamed() {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        int row = waiting.get().row();
        List<Cell> own = new ArrayList<>();
        while (waiting.isPresent() && waiting.get().row() == row) {
            put(own, waiting.get());
            waiting = cells.next();
        }
        return Optional.of(row(row, own));
    }

    /** At most 65,536 rows, so they may be held together. */
    private Iterator<SheetRow> sortedRows() {
        TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
        while (waiting.isPresent()) {
            put(rows.computeIfAbsent(waiting.get().row(), row -> new ArrayList<>()), waiting.get());
            waiting = cells.next();
        }
        return rows.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .iterator();
    }

    private static void put(List<Cell> row, XlsRows.Piece piece) {
        for (int i = 0; i < piece.cells().size(); i++) {
            while (row.size() <= piece.column() + i) {
                row.add(Cell.EMPTY);
            }
            row.set(piece.column() + i, piece.cells().get(i));
        }
    }

    private SheetRow row(int row, List<Cell> cells) {
        return new SheetRow(row + 1, List.copyOf(cells), looks.hiddenRows().get(row));
    }

    @Override
    public void close() {
        try (container) {
            cells.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
