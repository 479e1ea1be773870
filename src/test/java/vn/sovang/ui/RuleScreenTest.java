package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.ruling.RuleRow;
import vn.sovang.ui.shell.Place;

/** The screen of rules: read, changed with a source, restored. */
@ExtendWith(ApplicationExtension.class)
class RuleScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, String box, String value) {
        robot.interact(() -> test.node(box, ComboBox.class).setValue(value));
        test.settle();
    }

    private String text(String query) {
        return test.node(query, Label.class).getText();
    }

    @Test
    void anOpenPointLeadsToItsRowsAndAChangeWithASourceCanBeTakenBack(FxRobot robot) {
        test.visit(Place.RULES);
        assertTrue(text("#ruling-points").startsWith("7 điểm còn ngỏ"));
        choose(robot, "#state-filter", "point.2");
        assertEquals(1, test.table().getItems().size());
        test.select(0);
        assertTrue(text("#ruling-open").contains("hộ gia đình"), text("#ruling-open"));
        test.focus("#value");
        robot.interact(() -> test.text("#value").setText("2"));
        robot.interact(() -> test.text("#source").setText(""));
        robot.interact(test.node("#ruling-save", Button.class)::fire);
        test.settle();
        assertEquals(1, test.table().getItems().size(), "without a source nothing is kept");
        robot.interact(() -> test.text("#source").setText("Quyết định của UBND tỉnh"));
        robot.interact(test.node("#ruling-save", Button.class)::fire);
        test.settle();
        assertEquals(2, test.table().getItems().size());
        assertTrue(test.table().getItems().stream()
                .map(RuleRow.class::cast)
                .anyMatch(row -> row.rule().own() && row.holds()));
        robot.interact(() -> Pictures.take(test.stage.getScene(), "ruling-small"));
        test.size(1366, 740);
        choose(robot, "#state-filter", "");
        choose(robot, "#group-filter", "evaluation");
        test.select(9);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "ruling"));
        choose(robot, "#state-filter", "own");
        choose(robot, "#group-filter", "");
        test.select(0);
        robot.interact(test.node("#ruling-restore", Button.class)::fire);
        test.settle();
        assertFalse(test.services.rules().list(test.window.model().day(), test.language.words()).rows().stream()
                .anyMatch(row -> row.rule().own()));
    }

    @Test
    void unikeyAndTheKeyboardReachEverything(FxRobot robot) {
        test.visit(Place.RULES);
        test.select(3);
        assertTrue(UnikeyWalk.everyField(test) >= 3);
        assertTrue(KeyboardWalk.reachesEverything(test) > 6);
    }
}
