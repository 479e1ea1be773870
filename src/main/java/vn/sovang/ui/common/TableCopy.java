package vn.sovang.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.sovang.service.table.ClipRows;

/** Copies the selected rows of a table, in the columns that are shown, so that they paste into a spreadsheet. */
public final class TableCopy {
    private TableCopy() {}

    /**
     * Copies the selection.
     *
     * @param headed whether the headings go first
     * @return how many rows were copied
     */
    public static <R> int copy(TableView<R> table, boolean headed) {
        List<R> rows = table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .distinct()
                .filter(index -> index >= 0 && index < table.getItems().size())
                .map(table.getItems()::get)
                .toList();
        if (rows.isEmpty()) {
            return 0;
        }
        List<List<String>> cells = cells(table, rows, headed);
        ClipboardContent content = new ClipboardContent();
        content.putString(ClipRows.text(cells));
        content.putHtml(ClipRows.html(cells));
        Clipboard.getSystemClipboard().setContent(content);
        return rows.size();
    }

    private static <R> List<List<String>> cells(TableView<R> table, List<R> rows, boolean headed) {
        Map<String, Function<R, String>> columns = new LinkedHashMap<>();
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            TableColumns.copied(column).ifPresent(text -> columns.put(column.getText(), text));
        }
        List<List<String>> cells = new ArrayList<>();
        if (headed) {
            cells.add(List.copyOf(columns.keySet()));
        }
        for (R row : rows) {
            cells.add(columns.values().stream().map(text -> text.apply(row)).toList());
        }
        return cells;
    }
}
