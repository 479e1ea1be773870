package vn.sovang.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import vn.sovang.base.Words;

/** Asks what is to become of forms that are not saved. */
public final class UnsavedDialog {
    private static final double WIDTH = 460;

    private UnsavedDialog() {}

    /**
     * Asks, and returns at once.
     *
     * @param count of the forms
     * @param keep done when they are to be there again the next time
     * @param discard done when the clerk gives them up
     */
    public static void ask(Window owner, Words words, int count, Runnable keep, Runnable discard) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("shell.close.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefWidth(WIDTH);
        pane.setHeaderText(words.say("shell.close.header", count));
        pane.setContentText(words.say("shell.close.text"));
        ButtonType back = new ButtonType(words.say("shell.close.back"), ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType later = new ButtonType(words.say("shell.close.keep"), ButtonBar.ButtonData.OTHER);
        ButtonType away = new ButtonType(words.say("shell.close.discard"), ButtonBar.ButtonData.OTHER);
        pane.getButtonTypes().setAll(away, back, later);
        Button safe = (Button) pane.lookupButton(later);
        safe.setDefaultButton(true);
        dialog.setOnShown(event -> safe.requestFocus());
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == later) {
                keep.run();
            } else if (dialog.getResult() == away) {
                discard.run();
            }
        });
        dialog.show();
    }
}
