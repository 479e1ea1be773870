package vn.sovang.ui.backup;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.Look;

/** Asks before the register goes back to a copy, telling what would no longer be there and where the present is kept. */
final class RestoreDialog {
    private static final double WIDTH = 540;

    private RestoreDialog() {}

    /**
     * Shows the dialog and returns at once.
     *
     * @param what names the copy
     * @param changes how many changes would be lost, -1 when it is not known
     */
    static void show(Window owner, Words words, BackupModel model, Path copy, String what, int changes) {
        boolean sealed = model.isSealed(copy);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("backup.restore.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefWidth(WIDTH);
        pane.setHeaderText(words.say("backup.restore.header", what));
        Label text = new Label(words.say(
                        changes < 0
                                ? "backup.restore.unknown"
                                : changes == 0 ? "backup.restore.nothing" : "backup.restore.lost",
                        changes)
                + "\n\n" + words.say("backup.restore.kept", model.keptAt()));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        VBox body = new VBox(text);
        body.getStyleClass().add("ask-body");
        PasswordField password = SecondCopyDialog.password("restore-password");
        Field field = SecondCopyDialog.field(words.say("backup.restore.password"), password);
        if (sealed) {
            body.getChildren().add(field);
        }
        pane.setContent(body);
        ButtonType back = new ButtonType(words.say("backup.restore.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.say("backup.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(back, cancel);
        Button button = (Button) pane.lookupButton(back);
        button.setId("restore-do");
        button.setDefaultButton(sealed);
        Button safe = (Button) pane.lookupButton(cancel);
        safe.setDefaultButton(!sealed);
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> model.restore(copy, sealed ? password.getText().toCharArray() : null));
        dialog.setOnShown(event -> (sealed ? password : safe).requestFocus());
        dialog.show();
    }
}
