package vn.sovang.service.decision;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Align;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Section;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;

/** The tables of a paper as data sheets: rows of sums and headings stay away, numbers are numbers again. */
final class TableSheets {
    private TableSheets() {}

    static List<DataSheet> of(Paper paper) {
        List<DataSheet> sheets = new ArrayList<>();
        for (Section section : paper.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.TableBlock table) {
                    sheets.add(sheet(table.table(), sheets.size() + 1));
                }
            }
        }
        return sheets;
    }

    private static DataSheet sheet(Table table, int number) {
        List<DataColumn> columns = table.columns().stream()
                .map(column -> isNumber(column)
                        ? DataColumn.of(column.heading(), ColumnKind.DECIMAL)
                        : DataColumn.text(column.heading()))
                .toList();
        List<List<Object>> rows = table.rows().stream()
                .filter(row -> row.span() == 1 && !row.strong())
                .map(row -> values(table, row))
                .toList();
        return new DataSheet("Danh sách " + number, columns, rows);
    }

    private static boolean isNumber(Table.Column column) {
        return column.align() == Align.RIGHT;
    }

    private static List<Object> values(Table table, Table.Row row) {
        List<Object> values = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            values.add(value(row.cells().get(place), isNumber(table.columns().get(place))));
        }
        return values;
    }

    private static Object value(Text cell, boolean number) {
        String text = cell.plain().replace(" (*)", "");
        if (text.isBlank()) {
            return null;
        }
        String plain = text.replace(".", "").replace(',', '.');
        return number && plain.matches("\\d+(\\.\\d+)?") ? new java.math.BigDecimal(plain) : text;
    }
}
