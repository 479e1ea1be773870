package vn.sovang.exchange.html;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.exchange.html.HtmlTokens.Close;
import vn.sovang.exchange.html.HtmlTokens.Open;
import vn.sovang.exchange.html.HtmlTokens.Style;
import vn.sovang.exchange.html.HtmlTokens.Text;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;

/**
 * The rows of all tables of a page, one below the other, as Excel shows a page. A table within a cell gives its rows
 * before the row it stands in.
 */
final class HtmlRows {
    private static final Set<String> INLINE =
            Set.of("font", "span", "b", "i", "u", "strong", "em", "a", "big", "small");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "h1", "h2", "h3", "h4");
    /** Tables within tables beyond this are taken for text of the table they stand in. */
    private static final int DEEPEST = 20;

    private final HtmlTokens tokens;
    private final Fonts fonts = new Fonts();
    private final Deque<TableState> tables = new ArrayDeque<>();
    private final Deque<SheetRow> ready = new ArrayDeque<>();
    private final List<SheetLooks.Area> merged = new ArrayList<>();
    private int number;
    private int ignoredTables;
    private boolean ended;

    HtmlRows(Reader in) {
        this.tokens = new HtmlTokens(in);
    }

    /** The next row, blank or not; empty at the end. */
    Optional<SheetRow> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            switch (tokens.next()) {
                case null -> {
                    ended = true;
                    while (!tables.isEmpty()) {
                        endTable();
                    }
                }
                case Open open -> begin(open);
                case Close close -> end(close.name());
                case Text text -> cell().ifPresent(cell -> cell.add(text.text()));
                case Style style -> fonts.sheet(style.text());
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    /** Cells that span others, in the rows read so far. */
    List<SheetLooks.Area> merged() {
        return merged;
    }

    private void begin(Open open) {
        switch (open.name()) {
            case "table" -> {
                if (tables.size() < DEEPEST) {
                    tables.push(new TableState());
                } else {
                    ignoredTables++;
                }
            }
            case "tr" -> {
                endRow();
                table().beginRow(Attributes.isHidden(open.attributes()));
            }
            case "td", "th" -> {
                String font = fonts.of(open);
                table().beginCell(open.attributes(), font, fonts.areOld());
            }
            case "br" -> cell().ifPresent(CellText::line);
            default -> {
                if (INLINE.contains(open.name())) {
                    cell().ifPresent(cell -> cell.begin(fonts.of(open)));
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "table" -> {
                if (ignoredTables > 0) {
                    ignoredTables--;
                } else if (!tables.isEmpty()) {
                    endTable();
                }
            }
            case "tr" -> endRow();
            case "td", "th" -> {
                if (!tables.isEmpty()) {
                    tables.peek().endCell();
                }
            }
            default -> {
                if (INLINE.contains(name)) {
                    cell().ifPresent(CellText::end);
                } else if (BLOCKS.contains(name)) {
                    cell().ifPresent(CellText::line);
                }
            }
        }
    }

    /** The present table; some programs write rows without one. */
    private TableState table() {
        if (tables.isEmpty()) {
            tables.push(new TableState());
        }
        return tables.peek();
    }

    private Optional<CellText> cell() {
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(tables.peek().cell());
    }

    private void endRow() {
        if (!tables.isEmpty() && tables.peek().hasRow()) {
            number++;
            ready.add(tables.peek().endRow(number, merged));
        }
    }

    private void endTable() {
        endRow();
        tables.pop();
    }
}
