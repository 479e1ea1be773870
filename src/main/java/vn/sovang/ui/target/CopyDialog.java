package vn.sovang.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.domain.target.Target;
import vn.sovang.ui.common.Look;

/** Shows which targets would go on into the next year, all of them ticked. */
final class CopyDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 460;

    /** A year in a name is often that of the term or of the year before. */
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private CopyDialog() {}

    /** Shows the dialog and returns at once. @param chosen gets the ticked ones when the clerk agrees */
    static void show(Window owner, Words words, int year, List<Target> targets, Consumer<List<Target>> chosen) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say("target.copy.title", Integer.toString(year), Integer.toString(year + 1)));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefSize(WIDTH, HEIGHT);
        TargetWords said = new TargetWords(words);
        VBox list = new VBox();
        list.getStyleClass().add("dialog-body");
        Label hint = new Label(
                words.say(targets.isEmpty() ? "target.copy.nothing" : "target.copy.hint", Integer.toString(year + 1)));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        list.getChildren().add(hint);
        List<CheckBox> boxes = new ArrayList<>();
        for (Target target : targets) {
            String doubt = YEAR.matcher(target.name()).find() ? " — " + words.say("target.copy.year") : "";
            CheckBox box = new CheckBox(target.name() + "  " + said.plan(target) + doubt);
            box.setWrapText(true);
            box.setSelected(true);
            boxes.add(box);
            list.getChildren().add(box);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        pane.setContent(scroll);
        ButtonType copy = new ButtonType(words.say("target.copy.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.say("target.copy.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(copy, cancel);
        Button button = (Button) pane.lookupButton(copy);
        button.setId("copy-do");
        button.setDisable(targets.isEmpty());
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == copy) {
                List<Target> ticked = new ArrayList<>();
                for (int i = 0; i < boxes.size(); i++) {
                    if (boxes.get(i).isSelected()) {
                        ticked.add(targets.get(i));
                    }
                }
                if (!ticked.isEmpty()) {
                    chosen.accept(ticked);
                }
            }
        });
        dialog.show();
    }
}
