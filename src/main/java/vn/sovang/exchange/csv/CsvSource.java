package vn.sovang.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.encoding.TextEncoding;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** A CSV read row by row; a row with line breaks in its cells counts as one, as in Excel. */
public final class CsvSource implements SheetSource {
    private static final int HEAD = 1 << 16;
    private static final int LONGEST_CELL = 1 << 20;
    /** What Excel writes or reads before the heading to name the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)(?:\\r?\\n|\\r)");

    private final String file;
    private final List<Problem> doubts;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int number;

    private CsvSource(String file, List<Problem> doubts, CsvReader<CsvRecord> reader, int skipped) {
        this.file = file;
        this.doubts = doubts;
        this.reader = reader;
        this.records = reader.iterator();
        this.number = skipped;
    }

    /**
     * Opens a file of text.
     *
     * @throws IOException when it cannot be read
     * @throws ProblemException 204 when it is no text
     */
    public static CsvSource open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        TextEncoding encoding = TextEncoding.of(file)
                .orElseThrow(() -> Problem.of(204, "import.file.unknown", name).asException());
        List<Problem> doubts = encoding.doubt() == null ? List.of() : List.of(encoding.doubt());
        return of(name, head(file, encoding), encoding.open(file), doubts);
    }

    /**
     * Reads text that is already there: rules shipped with the program, cells pasted from Excel.
     *
     * @param name what sentences call it
     */
    public static SheetSource ofText(String name, String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.indexOf('\t') >= 0) {
            return new PastedCells(name, bare);
        }
        try {
            String head = wholeLines(bare.substring(0, Math.min(HEAD, bare.length())), bare.length() <= HEAD);
            return of(name, head, new StringReader(bare), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvSource of(String name, String head, Reader text, List<Problem> doubts) throws IOException {
        Matcher line = SEPARATOR_LINE.matcher(head);
        boolean named = line.lookingAt();
        for (int skipped = 0; named && skipped < line.end(); skipped++) {
            text.read();
        }
        CsvReader<CsvRecord> reader = Dialect.of(named ? line.group(1).charAt(0) : Separator.of(head))
                .allowUnclosedQuote(false)
                .build(CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).build(), text);
        return new CsvSource(name, doubts, reader, named ? 1 : 0);
    }

    /**
     * A table that comes with the program: UTF-8, parted by commas.
     *
     * @param in closed with the source
     */
    public static CsvSource shipped(InputStream in, String name) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .build(
                        CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).build(),
                        new InputStreamReader(in, StandardCharsets.UTF_8));
        return new CsvSource(name, List.of(), reader, 0);
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
    public Optional<SheetRow> next() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                List<Cell> cells = new ArrayList<>(record.getFieldCount());
                boolean blank = true;
                for (String field : record.getFields()) {
                    Cell cell = Cell.ofText(FormulaText.bare(field));
                    blank &= cell.isBlank();
                    cells.add(cell);
                }
                if (!blank) {
                    return Optional.of(new SheetRow(number, cells));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw Problem.of(211, "import.csv.quote", file, number + 1).asException(e);
        } catch (UncheckedIOException e) {
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

    /** The beginning of the text. */
    private static String head(Path file, TextEncoding encoding) throws IOException {
        char[] buffer = new char[HEAD];
        int length = 0;
        try (Reader reader = encoding.open(file)) {
            for (int read = reader.read(buffer); read > 0; read = reader.read(buffer, length, HEAD - length)) {
                length += read;
            }
        }
        return wholeLines(new String(buffer, 0, length), length < HEAD);
    }

    /** Leaves off a line cut in two at the end. */
    private static String wholeLines(String head, boolean all) {
        int end = head.lastIndexOf('\n') + 1;
        return all || end == 0 ? head : head.substring(0, end);
    }
}
