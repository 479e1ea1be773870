package vn.sovang.ui.title;

import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.service.people.TitleRow;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.TableColumns;

/** A column that shows who has a title, and ticks it by a click. */
final class TickColumn extends TableColumn<TitleRow, TitleRow> {
    private static final double WIDTH = 112;

    TickColumn(String heading, String code, TitleModel model) {
        super(heading);
        setPrefWidth(WIDTH);
        getStyleClass().add("tick-column");
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        setComparator(Comparator.comparing(row -> !model.titlesOf(row).contains(code)));
        setCellFactory(made -> new TickCell(code, model));
        TableColumns.copied(this, row -> model.titlesOf(row).contains(code) ? "x" : "");
    }

    private static final class TickCell extends TableCell<TitleRow, TitleRow> {
        private final String code;
        private final TitleModel model;

        TickCell(String code, TitleModel model) {
            this.code = code;
            this.model = model;
            setOnMouseClicked(event -> {
                if (getItem() != null && !isEmpty()) {
                    model.toggle(getItem(), code);
                }
            });
        }

        @Override
        protected void updateItem(TitleRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean ticked = model.titlesOf(row).contains(code);
            setGraphic(Icons.of(ticked ? Feather.CHECK_SQUARE : Feather.SQUARE, ticked ? "accent" : "muted"));
            setAccessibleText(getTableColumn().getText() + (ticked ? " ✓" : ""));
        }
    }
}
