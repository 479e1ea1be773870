package vn.sovang.ui.village;

import javafx.beans.InvalidationListener;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Look;
import vn.sovang.ui.common.Views;

/** Asks which villages become one, from when on, and how it is called. */
final class MergeDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 470;

    private MergeDialog() {}

    /** Shows the dialog and returns at once. */
    static Dialog<ButtonType> show(Window owner, MergeModel model, Words words) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("village.merge.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefSize(WIDTH, HEIGHT);
        ScrollPane body = new ScrollPane(Views.load(new MergeController(model, words), words));
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("form-scroll");
        pane.setContent(body);
        ButtonType merge = new ButtonType(words.say("village.merge.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.say("village.merge.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(merge, cancel);
        Button button = (Button) pane.lookupButton(merge);
        button.setId("merge-do");
        button.setDefaultButton(true);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.merge(dialog::close);
        });
        InvalidationListener few = changed -> button.setDisable(model.ticked().size() < 2);
        model.ticked().addListener(few);
        few.invalidated(model.ticked());
        dialog.setResultConverter(type -> type);
        dialog.show();
        return dialog;
    }
}
