package vn.sovang.document.paper.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.sovang.document.paper.Align;
import vn.sovang.document.paper.Piece;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;

/** Makes rows for the templates out of pieces. Data sources are spent by one filling, so every filling gets its own. */
final class FlowRows {
    private final Templates templates;
    private final int width;
    private final Runnable taken;

    /**
     * @param width of the text in points
     * @param taken called before each row of a table
     */
    FlowRows(Templates templates, int width, Runnable taken) {
        this.templates = templates;
        this.width = width;
        this.taken = taken;
    }

    JRDataSource of(List<PlacedPiece> pieces) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            if (pieces.get(index).onNewPage()) {
                rows.add(Map.of("kind", "break"));
            }
            rows.add(row(pieces.get(index).piece(), index, width));
        }
        return new JRMapCollectionDataSource(rows);
    }

    private Map<String, ?> row(Piece piece, int index, int inWidth) {
        return switch (piece) {
            case Piece.Line line -> line(line, index);
            case Piece.Rule rule -> rule(rule, inWidth);
            case Piece.Columns columns -> columns(columns, index);
            case Piece.Grid grid -> grid(grid, index);
        };
    }

    private static Map<String, ?> line(Piece.Line line, int index) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", "line");
        row.put("index", String.valueOf(index));
        row.put("look", line.role().name() + runs(line.text()));
        row.put("text", StyledText.of(line.text()));
        return row;
    }

    private Map<String, ?> rule(Piece.Rule rule, int inWidth) {
        int length = Math.min(Points.of(rule.width()), inWidth);
        return Map.of("kind", "whole", "part", templates.rule(length, inWidth), "rows", new JREmptyDataSource());
    }

    private Map<String, ?> columns(Piece.Columns columns, int index) {
        int leftWidth = Points.of(columns.leftWidth());
        Map<String, Object> sides = new HashMap<>();
        sides.put("left", templates.lines(leftWidth));
        sides.put("leftRows", column(columns.left(), index, leftWidth));
        sides.put("right", templates.lines(width - leftWidth));
        sides.put("rightRows", column(columns.right(), index, width - leftWidth));
        return Map.of(
                "kind",
                "whole",
                "part",
                templates.columns(leftWidth, width),
                "rows",
                new JRMapCollectionDataSource(List.of(sides)));
    }

    private JRDataSource column(List<Piece> pieces, int index, int columnWidth) {
        List<Map<String, ?>> rows = new ArrayList<>();
        pieces.forEach(piece -> rows.add(row(piece, index, columnWidth)));
        return new JRMapCollectionDataSource(rows);
    }

    private Map<String, ?> grid(Piece.Grid grid, int index) {
        Table table = grid.table();
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            rows.add(Map.of(
                    "index",
                    index + "/" + rows.size(),
                    "span",
                    row.span(),
                    "looks",
                    looks(table, row),
                    "texts",
                    row.cells().stream().map(StyledText::of).toList()));
        }
        return Map.of(
                "kind",
                "grid",
                "part",
                templates.table(grid.widths()),
                "headings",
                table.columns().stream().map(Table.Column::heading).toList(),
                "headingLook",
                table.heading().name(),
                "numberLook",
                table.numbered() ? Looks.cell(table.cell(), Align.CENTRE, false) : "",
                "rows",
                new WatchedRows(rows, taken));
    }

    private static List<String> looks(Table table, Table.Row row) {
        List<String> looks = new ArrayList<>();
        for (int cell = 0; cell < row.cells().size(); cell++) {
            looks.add(Looks.cell(table.cell(), row.align(table, cell), row.strong())
                    + runs(row.cells().get(cell)));
        }
        return looks;
    }

    private static String runs(Text text) {
        return text.isPlain() ? "" : Looks.RUNS;
    }
}
