package vn.sovang.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sovang.base.Words;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.register.FigureTable;
import vn.sovang.service.register.FigureTable.Figure;
import vn.sovang.service.register.FigureTable.Line;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.TableCopy;

/** Shows figures as a table: the arrow keys go from number to number; Enter or a click shows whom a number counts. */
final class FigureColumns {
    private static final double LABEL_WIDTH = 270;
    private static final double LEAST_WIDTH = 84;
    private static final double MOST_WIDTH = 190;

    /** Room a letter of a heading takes, and the room around it. */
    private static final double LETTER = 7.6;

    private static final double AROUND = 18;

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEADS_ON = PseudoClass.getPseudoClass("leads-on");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final TableView<Line> table;
    private final PapersModel model;
    private final Words words;
    private List<String> headings = List.of();

    FigureColumns(TableView<Line> table, PapersModel model, Words words) {
        this.table = table;
        this.model = model;
        this.words = words;
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(made -> new LineRow());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows a table; the place of the keyboard in it stays. */
    void show(FigureTable figures) {
        if (!figures.columns().equals(headings) || table.getColumns().isEmpty()) {
            headings = figures.columns();
            List<TableColumn<Line, ?>> columns = new ArrayList<>(List.of(label()));
            for (int i = 0; i < headings.size(); i++) {
                columns.add(number(i));
            }
            table.getColumns().setAll(columns);
        }
        List<Line> lines = found(figures);
        if (!lines.equals(table.getItems())) {
            TablePosition<?, ?> before = table.getFocusModel().getFocusedCell();
            table.getItems().setAll(lines);
            int row = Math.clamp(before.getRow(), 0, Math.max(0, lines.size() - 1));
            int column = Math.clamp(before.getColumn(), 1, Math.max(1, headings.size()));
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        }
    }

    private List<Line> found(FigureTable figures) {
        String query = model.queryProperty().get();
        if (query.isBlank()) {
            return figures.lines();
        }
        SearchText.Maker maker = new SearchText.Maker();
        List<Line> hits = TextSearch.of(query)
                .find(
                        figures.lines().stream()
                                .filter(line -> !line.isHeading())
                                .toList(),
                        line -> maker.of(line.label(), ""));
        return figures.lines().stream().filter(hits::contains).toList();
    }

    private TableColumn<Line, Line> label() {
        TableColumn<Line, Line> column = column(words.say("papers.figures.what"), LABEL_WIDTH);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null : line.doubtful() ? line.label() + " (*)" : line.label());
                setTooltip(
                        empty || line == null || !line.doubtful()
                                ? null
                                : new Tooltip(words.say("papers.figures.doubtful")));
            }
        });
        TableColumns.copied(column, Line::label);
        return column;
    }

    private TableColumn<Line, Line> number(int index) {
        String heading = headings.get(index);
        TableColumn<Line, Line> column =
                column(heading, Math.clamp(heading.length() * LETTER + AROUND, LEAST_WIDTH, MOST_WIDTH));
        column.getStyleClass().add("amount-column");
        column.setCellFactory(made -> new FigureCell(index));
        TableColumns.copied(
                column,
                line -> line.isHeading() ? "" : line.figures().get(index).text());
        return column;
    }

    private static TableColumn<Line, Line> column(String title, double width) {
        TableColumn<Line, Line> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        return column;
    }

    private final class FigureCell extends TableCell<Line, Line> {
        private final int index;

        FigureCell(int index) {
            this.index = index;
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    open(getItem(), index);
                }
            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            Figure figure = empty || line == null || line.isHeading()
                    ? null
                    : line.figures().get(index);
            setText(figure == null ? null : figure.text());
            pseudoClassStateChanged(LEADS_ON, figure != null && figure.leadsOn());
            setAccessibleText(
                    figure == null || figure.text().isEmpty()
                            ? null
                            : words.say("papers.figures.number", line.label(), headings.get(index), figure.text()));
        }
    }

    /** A row that is marked when it heads those below it. */
    private static final class LineRow extends TableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADING, !empty && line != null && line.isHeading());
        }
    }

    private void open(Line line, int index) {
        if (!line.isHeading()) {
            model.open(line, line.figures().get(index), index == 0 ? "" : headings.get(index));
        }
    }

    private void key(KeyEvent event) {
        TablePosition<?, ?> place = table.getFocusModel().getFocusedCell();
        if (event.getCode() == KeyCode.ENTER && place.getRow() >= 0 && place.getColumn() >= 0) {
            open(table.getItems().get(place.getRow()), Math.max(0, place.getColumn() - 1));
            event.consume();
        } else if (COPY.match(event)) {
            TableCopy.copy(table, true);
            event.consume();
        }
    }
}
