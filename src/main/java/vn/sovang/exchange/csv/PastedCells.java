package vn.sovang.exchange.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/**
 * Cells as Excel lays them on the clipboard: parted by tabs, in quotes only where a cell holds a line break, a tab or
 * quotes of its own. A cell that merely begins with a quote ({@code "Nhà văn hóa" thôn}) stands there bare.
 */
final class PastedCells implements SheetSource {
    private final String name;
    private final String text;
    private final Iterator<SheetRow> rows;
    private int at;
    private int number;

    /** @param text holds a tab somewhere */
    PastedCells(String name, String text) {
        this.name = name;
        this.text = text;
        this.rows = all().stream().filter(row -> !row.isBlank()).iterator();
    }

    /**
     * The cells of a block as they lie side by side, blank lines included; a single cell too, which has no tab.
     *
     * @param text as the clipboard has it
     */
    static List<List<String>> block(String text) {
        return new PastedCells(text)
                .all().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
    }

    /** Nothing is read yet. */
    private PastedCells(String text) {
        this.name = "";
        this.text = text;
        this.rows = List.<SheetRow>of().iterator();
    }

    private List<SheetRow> all() {
        List<SheetRow> read = new ArrayList<>();
        while (at < text.length()) {
            read.add(row());
        }
        return read;
    }

    private SheetRow row() {
        List<Cell> cells = new ArrayList<>();
        number++;
        while (true) {
            cells.add(Cell.ofText(FormulaText.bare(field())));
            char end = at < text.length() ? text.charAt(at) : '\n';
            at++;
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != '\t') {
                return new SheetRow(number, cells);
            }
        }
    }

    private String field() {
        int close = at < text.length() && text.charAt(at) == '"' ? closingQuote() : -1;
        if (close >= 0) {
            String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
            at = close + 1;
            return quoted;
        }
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** The quote that ends a quoted cell; -1 when the cell is not quoted, because something else stands behind. */
    private int closingQuote() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || isEnd(text.charAt(i + 1)) ? i : -1;
                }
            }
        }
        return -1;
    }

    private static boolean isEnd(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public String file() {
        return name;
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<Problem> doubts() {
        return List.of();
    }

    @Override
    public Optional<SheetRow> next() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public void close() {}
}
