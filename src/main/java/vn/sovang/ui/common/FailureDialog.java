package vn.sovang.ui.common;

import atlantafx.base.theme.Styles;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;

/** Tells of a job that failed: what happened, what is kept, what to do, the code, and details to copy. */
public final class FailureDialog {
    private static final double WIDTH = 520;
    private static final double MOST_HEIGHT = 400;

    private FailureDialog() {}

    /** Shows the dialog and returns at once. */
    public static Dialog<ButtonType> show(Window owner, Words words, Failure failure) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("shell.failure.title"));
        dialog.setResizable(true);
        DialogPane pane = new DetailsPane(words);
        dialog.setDialogPane(pane);
        pane.getStylesheets().add(Look.sheet());
        pane.getStyleClass().add("failure");
        pane.setHeaderText(words.say("shell.failure.header", failure.job()));
        pane.setGraphic(Icons.of(Feather.ALERT_OCTAGON, Styles.DANGER));
        pane.setContent(body(words, failure));
        TextArea details = new TextArea(failure.details());
        details.setEditable(false);
        details.setWrapText(true);
        details.setPrefRowCount(5);
        details.setAccessibleText(words.say("shell.failure.details"));
        pane.setExpandableContent(details);
        pane.setPrefWidth(WIDTH);
        pane.setMaxHeight(MOST_HEIGHT);
        ButtonType copy = new ButtonType(words.say("shell.failure.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(words.say("shell.failure.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(copy, close);
        Button copyButton = (Button) pane.lookupButton(copy);
        copyButton.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            ClipboardContent content = new ClipboardContent();
            content.putString(words.say(failure.problem()) + "\n" + failure.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
        ((Button) pane.lookupButton(close)).setDefaultButton(true);
        dialog.show();
        return dialog;
    }

    /** The toolkit has no Vietnamese for the link that unfolds the details. */
    private static final class DetailsPane extends DialogPane {
        private final Words words;

        DetailsPane(Words words) {
            this.words = words;
        }

        @Override
        protected Node createDetailsButton() {
            Hyperlink link = new Hyperlink();
            expandedProperty()
                    .subscribe(open -> link.setText(words.say(open ? "shell.failure.less" : "shell.failure.more")));
            link.setOnAction(event -> setExpanded(!isExpanded()));
            return link;
        }
    }

    private static ScrollPane body(Words words, Failure failure) {
        Label sentence = new Label(words.say(failure.problem()));
        sentence.setWrapText(true);
        sentence.setId("failure-sentence");
        Label code = new Label(words.say("shell.failure.code", failure.problem().label()));
        code.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        VBox box = new VBox(sentence, code);
        box.getStyleClass().add("dialog-body");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
