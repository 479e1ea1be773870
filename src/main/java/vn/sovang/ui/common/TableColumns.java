package vn.sovang.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import vn.sovang.domain.text.VietnameseOrder;

/** Columns of tables, all made alike. */
public final class TableColumns {
    private static final double NUMBER_WIDTH = 46;

    private static final String COPIED = "sv.copied";
    private static final String EXPORTED = "sv.exported";
    private static final String NUMBERED = "sv.numbered";

    /** Room for the vertical scroll bar and the borders. */
    private static final double BAR = 18;

    private TableColumns() {}

    /** The running number of the row as the table stands now. */
    public static <R> TableColumn<R, R> number(String title) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.setPrefWidth(NUMBER_WIDTH);
        column.setMinWidth(NUMBER_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("number-column");
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty ? null : String.valueOf(getIndex() + 1));
            }
        });
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.getProperties().put(NUMBERED, true);
        return column;
    }

    /** Text in the Vietnamese order. */
    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        return of(title, width, value, Function.identity(), Comparator.comparing(VietnameseOrder::key));
    }

    /**
     * A column of values.
     *
     * @param width in pixels
     * @param value null shows nothing and sorts first
     */
    public static <R, V> TableColumn<R, V> of(
            String title, double width, Function<R, V> value, Function<V, String> text, Comparator<V> order) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setComparator(Comparator.nullsFirst(order));
        column.setCellFactory(made -> new TextCell<>(text));
        copied(column, row -> {
            V shown = value.apply(row);
            return shown == null ? "" : text.apply(shown);
        });
        exported(column, row -> {
            V shown = value.apply(row);
            return TableSheet.isTyped(shown) ? shown : shown == null ? null : text.apply(shown);
        });
        return column;
    }

    /** Says what of a row is copied from a column whose cells are made otherwise. */
    public static <R> void copied(TableColumn<R, ?> column, Function<R, String> text) {
        column.getProperties().put(COPIED, text);
    }

    /** What of a row is copied from a column; empty for a column that shows nothing of the row. */
    @SuppressWarnings("unchecked") // put there by copied
    static <R> Optional<Function<R, String>> copied(TableColumn<R, ?> column) {
        return Optional.ofNullable((Function<R, String>) column.getProperties().get(COPIED));
    }

    /** Says what of a row goes into a data sheet, where that is more than the text that is copied; null for nothing. */
    public static <R> void exported(TableColumn<R, ?> column, Function<R, Object> value) {
        column.getProperties().put(EXPORTED, value);
    }

    /** What of a row goes into a data sheet; empty for a column that shows nothing of the row. */
    @SuppressWarnings("unchecked") // put there by exported
    static <R> Optional<Function<R, Object>> exported(TableColumn<R, ?> column) {
        Function<R, Object> value = (Function<R, Object>) column.getProperties().get(EXPORTED);
        return value != null ? Optional.of(value) : copied(column).map(text -> text::apply);
    }

    /** Whether a column shows the running number of the row. */
    static boolean isNumbered(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(NUMBERED);
    }

    /**
     * Lets columns share the width the others leave, in the proportion of their own widths; where there is none left
     * they keep their own and the table scrolls.
     *
     * @param growing columns of the table
     */
    public static <R> void spread(TableView<R> table, List<TableColumn<R, ?>> growing) {
        List<Double> least = growing.stream().map(TableColumnBase::getPrefWidth).toList();
        double all = table.getColumns().stream()
                .mapToDouble(TableColumnBase::getPrefWidth)
                .sum();
        double shared = least.stream().mapToDouble(Double::doubleValue).sum();
        table.widthProperty().subscribe(width -> {
            double left = Math.max(0, width.doubleValue() - BAR - all);
            for (int i = 0; i < growing.size(); i++) {
                growing.get(i).setPrefWidth(Math.floor(least.get(i) + left * least.get(i) / shared));
            }
        });
    }

    /** Shows the whole text in a tooltip when the column is too narrow for it. */
    private static final class TextCell<R, V> extends TableCell<R, V> {
        private final Function<V, String> text;

        TextCell(Function<V, String> text) {
            this.text = text;
            hoverProperty().subscribe(this::showWhole);
        }

        @Override
        protected void updateItem(V value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : text.apply(value));
        }

        private void showWhole(boolean over) {
            boolean cut = over && getText() != null && prefWidth(-1) > getWidth() + 1;
            setTooltip(cut ? new Tooltip(getText()) : null);
        }
    }
}
