package vn.sovang.ui.common.form;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sovang.ui.common.Command;

/** What can be done with a list of records and its form, for the menu. */
public final class RecordCommands {
    private RecordCommands() {}

    /**
     * New, save, throw away, in this order.
     *
     * @param keyOfNew name of adding a record of this kind
     */
    public static List<Command> of(RecordModel<?, ?, ?> model, String keyOfNew) {
        FormEditor<?> editor = model.editor();
        return List.of(
                new Command(keyOfNew, "Shortcut+N", new SimpleBooleanProperty(true), () -> model.open(RecordModel.NEW)),
                new Command(
                        "form.command.save",
                        "Shortcut+S",
                        editor.dirtyProperty().and(editor.busyProperty().not()),
                        model::save),
                new Command(
                        "form.command.cancel", null, editor.dirtyProperty().or(editor.freshProperty()), model::cancel));
    }
}
