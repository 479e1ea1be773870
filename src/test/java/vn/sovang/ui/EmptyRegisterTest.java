package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.ui.shell.Place;

/** A new register: every screen says what to do, and closing asks about what is not saved. */
@ExtendWith(ApplicationExtension.class)
class EmptyRegisterTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, Samples.empty(folder), (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void everyScreenOpensAndAnEmptyOneSaysWhatToDo(FxRobot robot) {
        for (Place place : Place.values()) {
            test.visit(place);
            boolean empty = robot.lookup(".table-view").queryAllAs(TableView.class).stream()
                    .anyMatch(table -> table.getItems().isEmpty());
            if ((empty || place == Place.CELLS) && place != Place.IMPORT && place != Place.BACKUPS) {
                Label says = test.node(".empty .label", Label.class);
                assertTrue(says.getText().contains("nhập"), place.name());
            }
        }
        test.visit(Place.MEMBERS);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "state-empty-members"));
        test.visit(Place.ROUND);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "state-empty-round"));
    }

    @Test
    void closingMakesABackupOnlyWhenSomethingChanged(FxRobot robot) {
        test.settle();
        int before = test.services.backups().list().size();
        close(robot);
        assertFalse(test.stage.isShowing());
        assertEquals(before + 1, test.services.backups().list().size());
    }

    @Test
    void closingWithAnUnsavedFormAsksFirst(FxRobot robot) {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Lý Thị Mới");
        robot.interact(() -> Event.fireEvent(test.stage, closeRequest()));
        test.settle();
        Button back = button("Quay lại");
        robot.interact(() -> Pictures.take(back.getScene(), "state-close"));
        robot.interact(back::fire);
        test.settle();
        assertTrue(test.stage.isShowing());
        assertEquals("Lý Thị Mới", test.text("#name").getText());
        robot.interact(() -> Event.fireEvent(test.stage, closeRequest()));
        test.settle();
        robot.interact(button("Bỏ và đóng")::fire);
        test.settle();
        assertFalse(test.stage.isShowing());
        assertEquals(Map.of(), test.services.drafts().counts());
    }

    @Test
    void closingMayKeepTheUnsavedForm(FxRobot robot) {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Lý Thị Mới");
        close(robot);
        robot.interact(button("Giữ lại và đóng")::fire);
        test.settle();
        assertFalse(test.stage.isShowing());
        assertEquals(Map.of("members", 1), test.services.drafts().counts());
    }

    private static Button button(String text) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void close(FxRobot robot) {
        robot.interact(() -> Event.fireEvent(test.stage, closeRequest()));
        test.settle();
    }

    private WindowEvent closeRequest() {
        return new WindowEvent(test.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    }
}
