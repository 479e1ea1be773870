package vn.sovang.ui.imports;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Nfc;
import vn.sovang.exchange.column.Column;
import vn.sovang.service.imports.CheckedRows;
import vn.sovang.service.imports.CheckedRows.Seen;
import vn.sovang.service.imports.RowReport;

/** A cell of the clerk's table: what the file says, what was understood, and a field to mend it in. */
final class MendCell extends TableCell<RowReport, RowReport> {
    private final CheckModel check;
    private final Words words;
    private final Column<?> column;
    private TextField field;

    MendCell(CheckModel check, Words words, Column<?> column) {
        this.check = check;
        this.words = words;
        this.column = column;
    }

    @Override
    protected void updateItem(RowReport row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("cell-bad", "cell-doubt", "cell-mended");
        CheckedRows rows = check.rowsProperty().get();
        if (empty || row == null || rows == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        Seen seen = rows.cell(row, column);
        setText(text(seen));
        Problem said = seen.problem() == null ? seen.doubt() : seen.problem();
        setTooltip(said == null ? null : new Tooltip(words.say(said)));
        if (seen.problem() != null) {
            getStyleClass().add("cell-bad");
        } else if (seen.doubt() != null) {
            getStyleClass().add("cell-doubt");
        }
        if (seen.mended()) {
            getStyleClass().add("cell-mended");
        }
    }

    /** What the file says, and beside it what was understood where that is written otherwise. */
    static String text(Seen seen) {
        String raw = seen.raw().replace('\n', ' ');
        return seen.differs() && !seen.understood().isEmpty() ? raw + " → " + seen.understood() : raw;
    }

    @Override
    public void startEdit() {
        CheckedRows rows = check.rowsProperty().get();
        if (getItem() == null || rows == null || rows.cell(getItem(), column).place() < 0) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field = new TextField(rows.cell(getItem(), column).raw());
            field.setAccessibleText(words.say("wizard.check.mend", column.heading()));
            field.setId("mend-field");
            field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            field.focusedProperty().subscribe(focused -> {
                if (!focused && isEditing() && field.getScene() != null) {
                    finish();
                }
            });
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        }
    }

    /** What was typed is kept also when the focus goes elsewhere. */
    private void finish() {
        RowReport row = getItem();
        String typed = Nfc.clean(field.getText());
        int place = check.rowsProperty().get().cell(row, column).place();
        super.cancelEdit();
        leave();
        check.mend(row, place, typed);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        leave();
    }

    private void leave() {
        boolean focused = field != null && field.isFocused();
        setGraphic(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        if (focused) {
            getTableView().requestFocus();
        }
    }
}
