package vn.sovang.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import vn.sovang.base.Words;
import vn.sovang.exchange.column.Column;
import vn.sovang.service.imports.RowReport;
import vn.sovang.service.imports.RowReport.State;

/** The columns of the check: tick, row, what it means, why; then each column of the kind. */
final class CheckColumns {
    private static final double TICK = 36;
    private static final double NUMBER = 52;
    private static final double STATE = 110;
    private static final double ABOUT = 270;
    private static final double CELL = 140;

    private final CheckModel check;
    private final Words words;

    CheckColumns(CheckModel check, Words words) {
        this.check = check;
        this.words = words;
    }

    /** @param tickAll stands above the ticks */
    List<TableColumn<RowReport, ?>> all(List<Column<?>> columns, CheckBox tickAll) {
        List<TableColumn<RowReport, ?>> all = new ArrayList<>();
        all.add(tick(tickAll));
        all.add(plain("wizard.check.row", NUMBER, "number-column"));
        all.getLast().setId("check-row");
        all.add(state());
        all.add(about());
        columns.forEach(column -> all.add(cell(column)));
        all.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        return all;
    }

    private TableColumn<RowReport, RowReport> bare(String title, double width) {
        TableColumn<RowReport, RowReport> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        return column;
    }

    private TableColumn<RowReport, RowReport> tick(CheckBox tickAll) {
        TableColumn<RowReport, RowReport> column = bare("", TICK);
        column.setGraphic(tickAll);
        column.setCellFactory(made -> new TableCell<>() {
            private final CheckBox box = new CheckBox();

            {
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                box.setFocusTraversable(false);
                box.setOnAction(event -> check.skip(List.of(getItem()), !box.isSelected()));
            }

            @Override
            protected void updateItem(RowReport row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : box);
                if (!empty) {
                    box.setSelected(check.isTicked(row));
                    box.setAccessibleText(words.say("wizard.check.tick", row.number()));
                }
            }
        });
        return column;
    }

    private TableColumn<RowReport, RowReport> plain(String key, double width, String style) {
        TableColumn<RowReport, RowReport> column = bare(words.say(key), width);
        column.getStyleClass().add(style);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(RowReport row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty ? null : String.valueOf(row.number()));
            }
        });
        return column;
    }

    private TableColumn<RowReport, RowReport> state() {
        TableColumn<RowReport, RowReport> column = bare(words.say("wizard.check.state"), STATE);
        column.setCellFactory(made -> new TableCell<>() {
            private final Label badge = new Label();

            @Override
            protected void updateItem(RowReport row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : badge);
                if (!empty) {
                    State state = check.isTicked(row) ? row.state() : State.SKIPPED;
                    badge.setText(words.say(CheckText.key(state)));
                    badge.getStyleClass().setAll("label", "badge", CheckText.style(state));
                }
            }
        });
        return column;
    }

    private TableColumn<RowReport, RowReport> about() {
        TableColumn<RowReport, RowReport> column = bare(words.say("wizard.check.about"), ABOUT);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(RowReport row, boolean empty) {
                super.updateItem(row, empty);
                String text = empty ? "" : CheckText.about(row, words);
                setText(text);
                setTooltip(text.isEmpty() ? null : new Tooltip(text));
            }
        });
        return column;
    }

    private TableColumn<RowReport, RowReport> cell(Column<?> column) {
        TableColumn<RowReport, RowReport> made = bare(column.heading(), CELL);
        made.setEditable(true);
        made.setId("check-" + column.heading().toLowerCase(Locale.ROOT).replace(' ', '-'));
        made.setCellFactory(unused -> new MendCell(check, words, column));
        return made;
    }
}
