package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.member.Cell;
import vn.sovang.service.cell.CellBook;
import vn.sovang.ui.shell.Place;

/** The tree of cells and the steps beside it, in the window of the sample year. */
@ExtendWith(ApplicationExtension.class)
class CellScreenTest {
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder);
    }

    @Stop
    void stop() {
        test.close();
    }

    private TreeTableView<?> tree(FxRobot robot) {
        test.visit(Place.CELLS);
        return robot.lookup("#cell-tree").queryAs(TreeTableView.class);
    }

    private CellBook book() {
        return test.services.cells().book(END);
    }

    private void begin(FxRobot robot, String step) {
        String name = test.language.say(step);
        robot.interact(() -> test.node("#cell-steps", MenuButton.class).getItems().stream()
                .filter(item -> item.getText().equals(name))
                .forEach(MenuItem::fire));
        test.settle();
    }

    private void fill(String field, String text) {
        test.focus("#" + field);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type(text);
    }

    @Test
    void theSampleStandsInTheTree(FxRobot robot) {
        TreeTableView<?> tree = tree(robot);
        assertEquals(12, tree.getExpandedItemCount());
        assertTrue(test.node("#cell-count", Label.class).getText().contains("150"));
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("thom khoan");
        assertEquals(1, tree.getExpandedItemCount());
    }

    @Test
    void renamedByKeyboardAndTakenBack(FxRobot robot) {
        TreeTableView<?> tree = tree(robot);
        robot.interact(() -> tree.getSelectionModel().select(0));
        test.settle();
        String before = test.node("#cell-title", Label.class).getText();
        robot.interact(tree::requestFocus);
        test.push(KeyCode.F2);
        fill("name", "Chi bộ thôn D\bĐông Sơn");
        fill("day", "15122022");
        fill("decision", "12-QĐ/ĐU");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                "Chi bộ thôn Đông Sơn", test.node("#cell-title", Label.class).getText());
        assertEquals(
                before,
                test
                        .services
                        .cells()
                        .book(LocalDate.of(2022, 12, 14))
                        .register()
                        .on(LocalDate.of(2022, 12, 14))
                        .stream()
                        .map(Cell::name)
                        .filter(before::equals)
                        .findFirst()
                        .orElse("?"));
        robot.interact(() -> test.window.model().undo());
        test.settle();
        assertEquals(before, test.node("#cell-title", Label.class).getText());
    }

    @Test
    void aDissolvedCellWithMembersIsRefusedBesideTheField(FxRobot robot) {
        TreeTableView<?> tree = tree(robot);
        robot.interact(() -> tree.getSelectionModel().select(0));
        test.settle();
        begin(robot, "partycell.step.dissolve");
        fill("decision", "12-QĐ/ĐU");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(12, book().register().on(END).size());
        assertTrue(robot.lookup(".field-message").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("Sáp nhập")));
    }

    @Test
    void splitWithTickedMembersAndWhatIsLeftIsKept(FxRobot robot) {
        TreeTableView<?> tree = tree(robot);
        robot.interact(() -> tree.getSelectionModel().select(0));
        test.settle();
        begin(robot, "partycell.step.split");
        fill("code", "CB13");
        fill("name", "Chi bộ thôn Mới");
        test.visit(Place.MEMBERS);
        test.visit(Place.CELLS);
        assertEquals("Chi bộ thôn Mới", test.text("#name").getText(), "leaving the screen keeps the step");
        ListView<?> members = test.node("#step-members", ListView.class);
        robot.interact(() -> {
            members.getSelectionModel().select(0);
            members.requestFocus();
        });
        test.push(KeyCode.SPACE);
        test.push(KeyCode.CONTROL, KeyCode.S);
        Cell fresh = book().find("CB13").orElseThrow();
        assertEquals(1, book().membersOf(fresh).size());
        assertFalse(robot.lookup("#step-title").tryQuery().isPresent());
        assertEquals(13, tree.getExpandedItemCount());
    }

    @Test
    void unikeyAndTheTabKeyReachEveryFieldOfAStep(FxRobot robot) {
        TreeTableView<?> tree = tree(robot);
        robot.interact(() -> tree.getSelectionModel().select(0));
        test.settle();
        assertTrue(KeyboardWalk.reachesEverything(test) > 10);
        begin(robot, "partycell.step.split");
        assertTrue(UnikeyWalk.everyField(test) >= 5);
        assertTrue(KeyboardWalk.reachesEverything(test) > 10);
    }
}
