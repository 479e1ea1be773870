package vn.sovang.ui.tables;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import vn.sovang.base.Words;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.service.table.Column;
import vn.sovang.service.table.Value;
import vn.sovang.ui.common.TableColumns;

/** A column of a table to read. */
final class ValueColumn {
    private ValueColumn() {}

    static TableColumn<List<Value>, Value> of(Column column, int index, Words words) {
        TableColumn<List<Value>, Value> made = new TableColumn<>(words.say(column.key()));
        made.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(data.getValue().get(index)));
        made.setPrefWidth(column.width());
        made.setComparator(Comparator.nullsFirst((one, other) -> compare(column, one, other, words)));
        made.setCellFactory(unused -> new ValueCell(column.kind(), words));
        TableColumns.copied(made, row -> ValueText.of(row.get(index), words));
        TableColumns.exported(made, row -> exported(row.get(index), words));
        if (column.kind() == Column.Kind.NUMBER) {
            made.getStyleClass().add("amount-column");
        }
        return made;
    }

    private static Object exported(Value value, Words words) {
        return switch (value) {
            case null -> null;
            case Value.Figure figure ->
                figure.text().matches("-?\\d{1,15}") ? (Object) Long.valueOf(figure.text()) : figure.text();
            case Value.Day day -> day.day();
            case Value.Moment moment -> moment.moment();
            default -> ValueText.of(value, words);
        };
    }

    private static int compare(Column column, Value one, Value other, Words words) {
        if (one instanceof Value.Figure first && other instanceof Value.Figure second) {
            return Double.compare(first.number(), second.number());
        }
        if (one instanceof Value.Day first && other instanceof Value.Day second) {
            return first.day().compareTo(second.day());
        }
        if (one instanceof Value.Moment first && other instanceof Value.Moment second) {
            return first.moment().compareTo(second.moment());
        }
        Comparator<String> order = column.kind() == Column.Kind.PERSON ? NameOrder.INSTANCE : VietnameseOrder.INSTANCE;
        return order.compare(ValueText.of(one, words), ValueText.of(other, words));
    }

    /** One value; a word with a tone is a badge, long text wraps or shows itself whole in a tooltip. */
    private static final class ValueCell extends TableCell<List<Value>, Value> {
        private static final double PADDING = 18;

        private final Column.Kind kind;
        private final Words words;

        ValueCell(Column.Kind kind, Words words) {
            this.kind = kind;
            this.words = words;
            if (kind == Column.Kind.WRAPPED) {
                getStyleClass().add("wrap-column");
            }
            hoverProperty().subscribe(this::showWhole);
        }

        @Override
        protected void updateItem(Value value, boolean empty) {
            super.updateItem(value, empty);
            boolean badge = !empty && value instanceof Value.Word word && word.tone() != Value.Tone.PLAIN;
            boolean wrapped = !empty && value != null && kind == Column.Kind.WRAPPED;
            setText(empty || badge || wrapped ? null : ValueText.of(value, words));
            setGraphic(badge ? badge((Value.Word) value) : wrapped ? wrapped(value) : null);
        }

        private Node badge(Value.Word word) {
            Label label = new Label(ValueText.of(word, words));
            label.getStyleClass()
                    .addAll(
                            "badge",
                            switch (word.tone()) {
                                case PLAIN -> "plain";
                                case GOOD -> "success";
                                case DOUBTFUL -> "warning";
                                case BAD -> "danger";
                            });
            return label;
        }

        /** Text that wraps at the width of its column, and makes the row as high as it needs. */
        private Node wrapped(Value value) {
            Text text = new Text(ValueText.of(value, words));
            text.getStyleClass().add("wrapped");
            text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            return text;
        }

        private void showWhole(boolean over) {
            boolean cut = over && kind != Column.Kind.WRAPPED && getText() != null && prefWidth(-1) > getWidth() + 1;
            setTooltip(cut ? new Tooltip(getText()) : null);
        }
    }
}
