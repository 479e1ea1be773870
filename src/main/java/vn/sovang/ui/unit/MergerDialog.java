package vn.sovang.ui.unit;

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

/** Asks what the merged commune is called and from when on; what is typed is kept when the dialog is closed. */
final class MergerDialog {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 470;

    private MergerDialog() {}

    /** Shows the dialog and returns at once. */
    static Dialog<ButtonType> show(Window owner, MergerModel model, Words words, Runnable done) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("unit.merger.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefSize(WIDTH, HEIGHT);
        model.open();
        ScrollPane body = new ScrollPane(Views.load(new MergerController(model, words), words));
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("form-scroll");
        pane.setContent(body);
        ButtonType merge = new ButtonType(words.say("unit.merger.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.say("unit.merger.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(merge, cancel);
        Button button = (Button) pane.lookupButton(merge);
        button.setId("merger-do");
        button.setDefaultButton(true);
        button.disableProperty().bind(model.editor().busyProperty());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.merge(() -> {
                dialog.close();
                done.run();
            });
        });
        dialog.setResultConverter(type -> type);
        dialog.show();
        return dialog;
    }
}
