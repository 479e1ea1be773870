package vn.sovang.ui.backup;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Look;

/** Shows the recovery code once, to be written down or copied. */
final class RecoveryDialog {
    private static final double WIDTH = 480;

    private RecoveryDialog() {}

    /** Shows the dialog and returns at once. */
    static void show(Window owner, Words words, String code) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("backup.code.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefWidth(WIDTH);
        Label text = label(words.say("backup.code.text"));
        TextField field = new TextField(code);
        field.setId("recovery-code");
        field.setEditable(false);
        field.getStyleClass().add("recovery-code");
        field.setAccessibleText(words.say("backup.code.title"));
        VBox body = new VBox(text, field, label(words.say("backup.code.once")));
        body.getStyleClass().add("ask-body");
        pane.setContent(body);
        pane.getButtonTypes().setAll(new ButtonType(words.say("backup.code.written"), ButtonBar.ButtonData.OK_DONE));
        dialog.setOnShown(event -> field.requestFocus());
        dialog.show();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
