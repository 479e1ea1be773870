package vn.sovang.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.service.History.Step;
import vn.sovang.ui.common.Look;

/**
 * The last changes as a list: whoever chooses one sees every change that goes with it, because they go one after the
 * other, and says so with the button.
 */
final class StepsDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM HH:mm");
    private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");

    private final Words words;
    private final Direction direction;
    private final ListView<Step> list = new ListView<>();
    private final Label preview = new Label();

    /** Which way the changes go. */
    enum Direction {
        UNDO("shell.steps.undo.title", "shell.steps.undo.one", "shell.steps.undo.several", "shell.steps.undo.button"),
        REDO("shell.steps.redo.title", "shell.steps.redo.one", "shell.steps.redo.several", "shell.steps.redo.button");

        private final String title;
        private final String one;
        private final String several;
        private final String button;

        Direction(String title, String one, String several, String button) {
            this.title = title;
            this.one = one;
            this.several = several;
            this.button = button;
        }
    }

    private StepsDialog(Words words, Direction direction) {
        this.words = words;
        this.direction = direction;
    }

    /**
     * Asks, and returns at once.
     *
     * @param steps in the order in which they would go; not empty
     * @param chosen gets the first of them, down to the one that was chosen
     */
    static void ask(Window owner, Words words, Direction direction, List<Step> steps, Consumer<List<Step>> chosen) {
        new StepsDialog(words, direction).show(owner, steps, chosen);
    }

    private void show(Window owner, List<Step> steps, Consumer<List<Step>> chosen) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.say(direction.title));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Look.sheet());
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMaxHeight(HEIGHT);
        list.setId("steps");
        list.setAccessibleText(words.say(direction.title));
        list.getItems().setAll(steps);
        list.setCellFactory(made -> new StepCell());
        list.getSelectionModel().selectedIndexProperty().subscribe(now -> preview());
        VBox.setVgrow(list, Priority.ALWAYS);
        preview.setId("steps-preview");
        preview.setWrapText(true);
        preview.setMinHeight(38);
        VBox body = new VBox(list, preview);
        body.getStyleClass().add("dialog-body");
        pane.setContent(body);
        ButtonType back = new ButtonType(words.say("shell.close.back"), ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType go = new ButtonType(words.say(direction.button), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(back, go);
        Button button = (Button) pane.lookupButton(go);
        button.setId("steps-go");
        button.setDefaultButton(true);
        list.getSelectionModel().select(0);
        dialog.setOnShown(event -> list.requestFocus());
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == go) {
                chosen.accept(List.copyOf(steps.subList(0, last() + 1)));
            }
        });
        dialog.show();
    }

    private int last() {
        return Math.max(0, list.getSelectionModel().getSelectedIndex());
    }

    private void preview() {
        Step last = list.getItems().get(last());
        preview.setText(
                last() == 0
                        ? words.say(direction.one, last.label())
                        : words.say(direction.several, last() + 1, last.label()));
        list.refresh();
    }

    private final class StepCell extends ListCell<Step> {
        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            pseudoClassStateChanged(INCLUDED, !empty && getIndex() <= last());
            setText(null);
            setGraphic(null);
            if (!empty && step != null) {
                Label name = new Label(step.label());
                name.setMinWidth(0);
                name.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(name, Priority.ALWAYS);
                Label moment = new Label(MOMENT.format(step.at()));
                moment.getStyleClass().add("find-keys");
                moment.setMinWidth(USE_PREF_SIZE);
                HBox line = new HBox(name, moment);
                line.getStyleClass().add("find-line");
                setGraphic(line);
                setPrefWidth(0);
                setAccessibleText(step.label());
            }
        }
    }
}
