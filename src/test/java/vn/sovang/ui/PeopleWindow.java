package vn.sovang.ui;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.sovang.service.people.PeopleServices;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.shell.Place;

/** A window on the sample year for the tests of the screens of people. */
abstract class PeopleWindow {
    @TempDir
    Path folder;

    TestWindow test;

    abstract Place place();

    /** Opens the window; the toolkit's extension finds only what the test class itself declares. */
    void open(Stage stage) {
        test = new TestWindow(stage, folder);
    }

    PeopleServices people() {
        return test.services.people();
    }

    void visit() {
        test.settle();
        test.visit(place());
    }

    /** Writes over what stands in a field. */
    void write(String query, String text) {
        test.focus(query);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type(text);
    }

    @SuppressWarnings("unchecked")
    void choose(FxRobot robot, String query, String value) {
        robot.interact(() -> ((ComboBox<String>) test.node(query, ComboBox.class)).setValue(value));
        test.settle();
    }

    String message(String field) {
        return test.node("#" + field, Field.class).message();
    }

    String undoable() {
        return test.services.history().state().undo().orElseThrow().label();
    }
}
