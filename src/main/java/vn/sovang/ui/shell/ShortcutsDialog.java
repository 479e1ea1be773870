package vn.sovang.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Windows;

/** The keys by which things are done: on the present screen, everywhere, and to go from place to place. */
final class ShortcutsDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;
    private static final double KEYS = 160;

    /** Keys that belong to no command, each with what it does. */
    private static final List<String> PLAIN = List.of(
            "shell.keys.tab",
            "shell.keys.grid",
            "shell.keys.enter",
            "shell.keys.space",
            "shell.keys.escape",
            "shell.keys.slash");

    private ShortcutsDialog() {}

    /**
     * A line.
     *
     * @param keys empty in a heading
     */
    record Line(String keys, String what) {}

    /**
     * Everything that has a key.
     *
     * @param present commands of the present screen
     * @param places those there are
     */
    static List<Line> lines(ShellModel model, ShellCommands commands, List<Command> present, Collection<Place> places) {
        Words words = model.language().words();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", words.say(model.placeProperty().get().key())));
        present.forEach(command -> add(lines, command.shortcut(), words.say(command.key())));
        lines.add(new Line("", words.say("shell.keys.everywhere")));
        commands.all().forEach(command -> add(lines, command.shortcut(), words.say(command.key())));
        PLAIN.forEach(key -> {
            String[] parts = words.say(key).split("\\|", 2);
            lines.add(new Line(parts[0], parts[1]));
        });
        lines.add(new Line("", words.say("shell.menu.places").replace("_", "")));
        places.forEach(place -> add(lines, place.shortcut(), words.say(place.key())));
        return lines;
    }

    private static void add(List<Line> lines, String shortcut, String name) {
        if (shortcut != null) {
            lines.add(new Line(KeyCombination.valueOf(shortcut).getDisplayText(), ShellDeeds.plain(name)));
        }
    }

    /** Shows them over a window; Escape closes. */
    static void show(Window owner, Words words, List<Line> lines) {
        ListView<Line> list = new ListView<>();
        list.setId("shortcuts");
        list.setAccessibleText(words.say("shell.keys.title"));
        list.getItems().setAll(lines);
        list.setCellFactory(made -> new LineCell());
        VBox body = new VBox(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        Stage stage = Windows.open(owner, words.say("shell.keys.title"), body, WIDTH, HEIGHT);
        // A list takes Escape for the end of its own editing.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        list.requestFocus();
    }

    private static final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            if (empty || line == null) {
                return;
            }
            setAccessibleText(line.keys().isEmpty() ? line.what() : line.what() + ": " + line.keys());
            if (line.keys().isEmpty()) {
                Label heading = new Label(line.what());
                heading.getStyleClass().add("section");
                setGraphic(heading);
                return;
            }
            Label keys = new Label(line.keys());
            keys.setMinWidth(KEYS);
            keys.getStyleClass().add("find-title");
            Label what = new Label(line.what());
            what.setMinWidth(0);
            setGraphic(new HBox(keys, what));
        }
    }
}
