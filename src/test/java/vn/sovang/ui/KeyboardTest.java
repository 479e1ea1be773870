package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.ui.shell.Place;

/** The whole window without a mouse. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
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

    /** Opens the first row, so that a form stands beside the list where there is one. */
    private void visit(FxRobot robot, Place place) {
        test.visit(place);
        robot.interact(() -> {
            for (TableView<?> table : robot.lookup(".table-view").queryAllAs(TableView.class)) {
                if (!table.getItems().isEmpty()) {
                    table.getSelectionModel().select(0);
                }
            }
        });
        test.settle();
    }

    @Test
    void everyControlOfEveryPlaceIsReachedByTab(FxRobot robot) {
        for (Place place : Place.values()) {
            visit(robot, place);
            int reached = KeyboardWalk.reachesEverything(test);
            assertTrue(reached > 5, place + " " + reached);
        }
    }

    @Test
    void everyControlOfEveryPlaceHasAName(FxRobot robot) {
        for (Place place : Place.values()) {
            visit(robot, place);
            List<String> nameless = new ArrayList<>();
            for (Node node : test.stage.getScene().getRoot().lookupAll("*")) {
                if (node instanceof Control control
                        && control.isFocusTraversable()
                        && isShown(control)
                        && isNameless(control)) {
                    nameless.add(control.toString());
                }
            }
            assertEquals(List.of(), nameless, place.name());
        }
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameless(Control control) {
        boolean said = control.getAccessibleText() != null
                && !control.getAccessibleText().isBlank();
        boolean written = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return !said && !written;
    }

    private String focused() {
        return test.stage.getScene().getFocusOwner().getId();
    }

    @Test
    void f6GoesThroughThePartsOfTheWindowAndComesBackWhereItWas(FxRobot robot) {
        visit(robot, Place.MEMBERS);
        robot.interact(test.table()::requestFocus);
        test.push(KeyCode.F6);
        Node inForm = test.stage.getScene().getFocusOwner();
        assertTrue(isWithin(inForm, test.node("#member-tabs", TabPane.class)), String.valueOf(inForm));
        test.focus("#residence");
        test.push(KeyCode.F6);
        assertEquals("last-backup", focused());
        test.push(KeyCode.F6);
        assertEquals("nav-members", focused());
        test.push(KeyCode.F6);
        assertEquals(test.table(), test.stage.getScene().getFocusOwner());
        test.push(KeyCode.F6);
        assertEquals("residence", focused(), "where it was");
        test.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals(test.table(), test.stage.getScene().getFocusOwner());
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.push(KeyCode.F6);
        assertEquals("nav-members", focused(), "from elsewhere at the beginning");
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node level = node; level != null; level = level.getParent()) {
            if (level == part) {
                return true;
            }
        }
        return false;
    }

    @Test
    void f6FindsSomethingOnEveryScreen(FxRobot robot) {
        for (Place place : Place.values()) {
            visit(robot, place);
            robot.interact(() -> test.node("#nav-" + place.name().toLowerCase(java.util.Locale.ROOT), Node.class)
                    .requestFocus());
            test.push(KeyCode.F6);
            Node there = test.stage.getScene().getFocusOwner();
            assertTrue(isWithin(there, robot.lookup(".middle").query()), place + " " + there);
        }
    }

    @Test
    void controlTabGoesFromPlaceToPlaceAndWithinTabsFromTabToTab(FxRobot robot) {
        visit(robot, Place.MEMBERS);
        robot.interact(test.table()::requestFocus);
        test.push(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(Place.CELLS, test.window.model().placeProperty().get());
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(Place.OVERVIEW, test.window.model().placeProperty().get());
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(Place.HISTORY, test.window.model().placeProperty().get(), "round the end");
        test.push(KeyCode.CONTROL, KeyCode.TAB);
        test.push(KeyCode.CONTROL, KeyCode.TAB);
        test.focus("#residence");
        TabPane tabs = test.node("#member-tabs", TabPane.class);
        test.push(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(1, tabs.getSelectionModel().getSelectedIndex());
        assertEquals(Place.MEMBERS, test.window.model().placeProperty().get());
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(0, tabs.getSelectionModel().getSelectedIndex());
        test.focus("#note");
        test.push(KeyCode.TAB);
        assertEquals(Place.MEMBERS, test.window.model().placeProperty().get(), "Tab leaves a text area");
        assertNotEquals("note", focused());
    }

    @Test
    void theKeysAreTold(FxRobot robot) {
        visit(robot, Place.PAPERS);
        test.push(KeyCode.F1);
        Scene keys = Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup("#shortcuts") != null)
                .findFirst()
                .orElseThrow();
        ListView<?> list = (ListView<?>) keys.getRoot().lookup("#shortcuts");
        List<String> lines = list.getItems().stream().map(String::valueOf).toList();
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("F6") && line.contains("phần khác")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("Ctrl+Tab")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("Ctrl+P") && line.contains("PDF")), lines.toString());
        robot.interact(() -> Pictures.take(keys, "keys-911"));
        test.press(keys, KeyCode.ESCAPE);
        test.settle();
        assertTrue(Window.getWindows().stream().noneMatch(window -> window.getScene() == keys));
    }
}
