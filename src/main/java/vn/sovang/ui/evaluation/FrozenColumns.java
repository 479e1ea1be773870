package vn.sovang.ui.evaluation;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.util.Callback;

/** Keeps the first columns of a table in view while the others scroll by: its cells and headings go along with the scrolling. */
final class FrozenColumns {
    private final TableView<?> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private List<TableColumn<?, ?>> columns = List.of();
    private ScrollBar bar;

    FrozenColumns(TableView<?> table) {
        this.table = table;
        table.skinProperty()
                .subscribe(skin -> table.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .filter(found -> found.getOrientation() == Orientation.HORIZONTAL)
                        .findFirst()
                        .ifPresent(this::follow));
        scrolled.subscribe(this::placeHeadings);
    }

    private void follow(ScrollBar found) {
        bar = found;
        scrolled.bind(Bindings.when(found.visibleProperty())
                .then(found.valueProperty())
                .otherwise(0.0));
    }

    /** Makes a column's cells stay; to be called before the column is in the table. */
    <R, V> void freeze(TableColumn<R, V> column) {
        Callback<TableColumn<R, V>, TableCell<R, V>> plain = column.getCellFactory();
        column.setCellFactory(of -> {
            TableCell<R, V> cell = plain.call(of);
            cell.getStyleClass().add("frozen-cell");
            cell.setViewOrder(-1);
            cell.translateXProperty().bind(scrolled);
            return cell;
        });
    }

    /** Says which columns stay, once they are in the table. */
    void set(List<TableColumn<?, ?>> frozen) {
        columns = List.copyOf(frozen);
        Platform.runLater(this::placeHeadings);
    }

    private void placeHeadings() {
        table.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(heading -> columns.stream().anyMatch(column -> column == heading.getTableColumn()))
                .forEach(heading -> {
                    heading.setViewOrder(-1);
                    heading.setTranslateX(scrolled.get());
                });
    }

    /** Scrolls no further than needed to show a column beside those that stay. @param seen width of what is seen */
    void reveal(int index, double seen) {
        if (bar == null || index >= table.getColumns().size()) {
            return;
        }
        double left = 0;
        for (int i = 0; i < index; i++) {
            left += table.getColumns().get(i).getWidth();
        }
        double right = left + table.getColumns().get(index).getWidth();
        double staying = columns.stream().mapToDouble(TableColumn::getWidth).sum();
        double value = Math.max(Math.min(bar.getValue(), left - staying), right - seen);
        bar.setValue(Math.clamp(value, 0, Math.max(0, bar.getMax())));
    }
}
