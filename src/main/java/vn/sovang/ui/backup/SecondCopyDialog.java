package vn.sovang.ui.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.Look;

/** Asks how the second copy is to be kept in a folder: sealed by a password, or open. */
final class SecondCopyDialog {
    private static final double WIDTH = 520;

    private SecondCopyDialog() {}

    /** Shows the dialog and returns at once. */
    static void show(Window owner, Words words, BackupModel model, Path folder) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("backup.second.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefWidth(WIDTH);
        Label where = new Label(words.say("backup.second.where", folder));
        Label hint = new Label(words.say("backup.second.hint"));
        PasswordField password = password("second-password");
        PasswordField again = password("second-again");
        Field first = field(words.say("backup.second.password"), password);
        Field repeated = field(words.say("backup.second.again"), again);
        CheckBox open = new CheckBox(words.say("backup.second.unsealed"));
        open.setId("second-open");
        open.setWrapText(true);
        first.disableProperty().bind(open.selectedProperty());
        repeated.disableProperty().bind(open.selectedProperty());
        for (Label text : List.of(where, hint)) {
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
        }
        VBox body = new VBox(where, first, repeated, hint, open);
        body.getStyleClass().add("ask-body");
        pane.setContent(body);
        ButtonType keep = new ButtonType(words.say("backup.second.keep"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.say("backup.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(keep, cancel);
        Button button = (Button) pane.lookupButton(keep);
        button.setId("second-keep");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            Optional<Problem> wrong =
                    open.isSelected() ? Optional.empty() : model.wrong(password.getText(), again.getText());
            boolean differs = wrong.isPresent() && wrong.get().code() == BackupModel.DIFFERS;
            first.tell(wrong.filter(problem -> !differs).map(words::say).orElse(null), true);
            repeated.tell(wrong.filter(problem -> differs).map(words::say).orElse(null), true);
            if (wrong.isPresent()) {
                event.consume();
                pane.getScene().getWindow().sizeToScene();
            } else {
                model.keepSecondAt(
                        folder,
                        open.isSelected() ? null : password.getText().toCharArray(),
                        code -> RecoveryDialog.show(owner, words, code));
            }
        });
        dialog.setOnShown(event -> password.requestFocus());
        dialog.show();
    }

    static PasswordField password(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    static Field field(String label, PasswordField control) {
        Field field = new Field();
        field.setLabel(label);
        field.setControl(control);
        return field;
    }
}
