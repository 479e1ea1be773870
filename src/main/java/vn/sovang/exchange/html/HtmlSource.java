package vn.sovang.exchange.html;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.encoding.TextEncoding;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** The tables of a web page as one sheet. */
public final class HtmlSource implements SheetSource {
    private static final int ROWS_WITH_LOOKS = 100;

    private final String file;
    private final Reader reader;
    private final HtmlRows rows;
    private final List<Problem> doubts;
    private final Deque<SheetRow> first = new ArrayDeque<>();
    private final SheetLooks looks;

    private HtmlSource(String file, Reader reader, List<Problem> doubts) throws IOException {
        this.file = file;
        this.reader = reader;
        this.rows = new HtmlRows(reader);
        this.doubts = doubts;
        while (first.size() < ROWS_WITH_LOOKS) {
            Optional<SheetRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            first.add(row.get());
        }
        if (first.isEmpty()) {
            throw Problem.of(214, "import.file.html", file).asException();
        }
        this.looks = new SheetLooks(Set.of(), rows.merged());
    }

    /**
     * Opens a page.
     *
     * @throws IOException when it cannot be read
     * @throws ProblemException 204 when it is no text, 214 when there is no table in it
     */
    public static HtmlSource open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        TextEncoding encoding = TextEncoding.of(file)
                .orElseThrow(() -> Problem.of(204, "import.file.unknown", name).asException());
        Reader reader = encoding.open(file);
        try {
            return new HtmlSource(name, reader, encoding.doubt() == null ? List.of() : List.of(encoding.doubt()));
        } catch (IOException | ProblemException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<Problem> doubts() {
        return doubts;
    }

    @Override
    public SheetLooks looks() {
        return looks;
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (true) {
                Optional<SheetRow> row = first.isEmpty() ? rows.next() : Optional.of(first.remove());
                if (row.isEmpty() || !row.get().isBlank()) {
                    return row;
                }
            }
        } catch (IOException e) {
            throw Problem.of(219, "import.file.unreadable", file).asException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
