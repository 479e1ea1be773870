package vn.sovang.ui.common.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sovang.base.Words;
import vn.sovang.service.form.FormDraft;

/**
 * Keeps a table and a {@link RecordModel} alike: the row that is selected is the record that is open. Enter goes from the
 * table into the form.
 */
public final class RecordTable<R, F extends Enum<F>> {
    private static final int ABOVE = 3;

    private final TableView<R> table;
    private final RecordModel<?, R, F> model;
    private final Set<Long> chosenIds = new HashSet<>();
    private boolean selecting;
    private boolean sorting;

    public RecordTable(TableView<R> table, RecordModel<?, R, F> model) {
        this.table = table;
        this.model = model;
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.shown().addListener((ListChangeListener<R>) change -> sortAndSelect());
        model.openProperty().subscribe(open -> select());
        sortAndSelect();
    }

    /** Lets several rows be selected; they stay so when the list is read anew. */
    public void several() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) change -> choose());
    }

    private void choose() {
        if (selecting || model.isFinding()) {
            return;
        }
        List<R> now = table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        chosenIds.clear();
        now.forEach(row -> chosenIds.add(model.id(row)));
        model.chosen().setAll(now);
    }

    private void sortAndSelect() {
        if (!table.getSortOrder().isEmpty() && !sorting) {
            // Sorting is a change of the list, too.
            sorting = true;
            table.sort();
            sorting = false;
        }
        if (chosenIds.size() > 1) {
            selecting = true;
            table.getSelectionModel().clearSelection();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (chosenIds.contains(model.id(table.getItems().get(i)))) {
                    table.getSelectionModel().select(i);
                }
            }
            selecting = false;
            choose();
        }
        select();
    }

    /** Selects the row of the open record without opening it again. */
    private void select() {
        selecting = true;
        long open = model.openProperty().get();
        int index = -1;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (model.id(table.getItems().get(i)) == open) {
                index = i;
            }
        }
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (!table.getSelectionModel().isSelected(index)) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - ABOVE));
        }
        selecting = false;
        choose();
    }

    private void selected(R row) {
        if (!selecting && row != null && model.id(row) != model.openProperty().get()) {
            model.open(model.id(row));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.editor().openedProperty().get()) {
            model.editor().want(model.editor().type().getEnumConstants()[0]);
            event.consume();
        }
    }

    /** A button that counts the unsaved forms and opens the next one; it is not there when there is none. */
    public void drafts(Button button, Words words) {
        button.setOnAction(event -> model.openNextDraft());
        Runnable show = () -> {
            int count = model.editor().drafts().size();
            button.setVisible(count > 0);
            button.setManaged(count > 0);
            button.setText(words.say("form.drafts", count));
            table.refresh();
        };
        model.editor().drafts().addListener((MapChangeListener<Long, FormDraft<F>>) change -> {
            if (change.wasAdded() != change.wasRemoved()) {
                show.run();
            }
        });
        show.run();
    }
}
