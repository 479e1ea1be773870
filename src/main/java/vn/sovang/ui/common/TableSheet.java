package vn.sovang.ui.common;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;

/** What a table shows as a data sheet: the columns that are shown, in their order, and the rows as filtered and sorted. */
public final class TableSheet {
    /** How far a row of a tree stands under the one above it. */
    private static final String INDENT = "    ";

    private TableSheet() {}

    /** The sheet of a table; without columns when it has none that can go into a file. */
    public static <R> DataSheet of(String title, TableView<R> table) {
        List<R> rows = List.copyOf(table.getItems());
        List<String> headings = new ArrayList<>();
        List<List<Object>> columns = new ArrayList<>();
        List<ColumnKind> kinds = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            List<Object> values = values(column, rows);
            if (!values.isEmpty() || rows.isEmpty()) {
                headings.add(column.getText());
                columns.add(values);
                kinds.add(kind(column, rows, values));
            }
        }
        return sheet(title, headings, kinds, columns, rows.size());
    }

    /** The rows of a tree as it is unfolded. */
    public static <R> DataSheet of(String title, TreeTableView<R> tree) {
        List<TreeItem<R>> rows = IntStream.range(0, tree.getExpandedItemCount())
                .mapToObj(tree::getTreeItem)
                .toList();
        List<String> headings = new ArrayList<>();
        List<List<Object>> columns = new ArrayList<>();
        List<ColumnKind> kinds = new ArrayList<>();
        for (TreeTableColumn<R, ?> column : tree.getVisibleLeafColumns()) {
            boolean named = column == tree.getTreeColumn();
            List<Object> values = rows.stream()
                    .<Object>map(row -> (named ? INDENT.repeat(Math.max(0, tree.getTreeItemLevel(row) - 1)) : "")
                            + column.getCellData(row))
                    .toList();
            boolean counts = values.stream().allMatch(value -> value.toString().matches("\\d{1,6}"));
            headings.add(column.getText());
            kinds.add(counts ? ColumnKind.ORDINAL : ColumnKind.TEXT);
            columns.add(
                    counts
                            ? values.stream()
                                    .<Object>map(value -> Integer.valueOf(value.toString()))
                                    .toList()
                            : values);
        }
        return sheet(title, headings, kinds, columns, rows.size());
    }

    private static <R> List<Object> values(TableColumn<R, ?> column, List<R> rows) {
        if (TableColumns.isNumbered(column)) {
            return IntStream.rangeClosed(1, rows.size())
                    .<Object>mapToObj(row -> row)
                    .toList();
        }
        Function<R, Object> value = TableColumns.exported(column).orElse(null);
        List<Object> values = new ArrayList<>();
        if (value != null) {
            rows.forEach(row -> values.add(value.apply(row)));
        }
        return values;
    }

    /** Numbers that are shown in groups of thousands are written so; a year or a place in a list is not. */
    private static <R> ColumnKind kind(TableColumn<R, ?> column, List<R> rows, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number && !TableColumns.isNumbered(column)) {
                int row = i;
                String text = TableColumns.copied(column)
                        .map(shown -> shown.apply(rows.get(row)))
                        .orElse("");
                if (!text.equals(value.toString())) {
                    return ColumnKind.WHOLE;
                }
            }
        }
        if (values.stream().anyMatch(Number.class::isInstance)) {
            return ColumnKind.ORDINAL;
        }
        boolean days = values.stream()
                .anyMatch(value ->
                        value instanceof LocalDate || value instanceof PartialDate || value instanceof LocalDateTime);
        return days ? ColumnKind.DAY : ColumnKind.TEXT;
    }

    private static DataSheet sheet(
            String title, List<String> headings, List<ColumnKind> kinds, List<List<Object>> columns, int rows) {
        List<DataColumn> made = IntStream.range(0, headings.size())
                .mapToObj(i -> DataColumn.of(headings.get(i), kinds.get(i)))
                .toList();
        List<List<Object>> lines = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            int place = row;
            List<Object> line = new ArrayList<>();
            columns.forEach(column -> line.add(column.get(place)));
            lines.add(line);
        }
        return new DataSheet(title, made, lines);
    }

    /** Whether a value stays what it is in a workbook, a number or a day, instead of the text it is shown as. */
    static boolean isTyped(Object value) {
        return value instanceof Number
                || value instanceof LocalDate
                || value instanceof PartialDate
                || value instanceof LocalDateTime;
    }
}
