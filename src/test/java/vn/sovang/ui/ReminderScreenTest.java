package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
import vn.sovang.service.form.Form;
import vn.sovang.service.target.TaskField;
import vn.sovang.ui.reminder.ReminderModel.Row;
import vn.sovang.ui.shell.Place;

/** What is due, and from there to the member; lists that are extended where they are chosen. */
@ExtendWith(ApplicationExtension.class)
class ReminderScreenTest {
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

    @Test
    void whatIsDueLeadsToWhatHappenedToTheMember(FxRobot robot) {
        test.visit(Place.REMINDERS);
        assertTrue(test.table().getItems().size() > 5);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "reminders-911"));
        test.size(1366, 768);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "reminders-1366"));
        int all = test.table().getItems().size();
        robot.interact(() ->
                test.node("#reminder-days", ComboBox.class).getSelectionModel().selectLast());
        test.settle();
        assertTrue(test.table().getItems().size() > all, "more is due within a year");
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("du bi");
        Row row = (Row) test.table().getItems().getFirst();
        assertTrue(row.text().startsWith("Hết dự bị"));
        KeyboardWalk.reachesEverything(test);
        test.select(0);
        robot.interact(test.node("#reminder-open", Button.class)::fire);
        test.settle();
        assertEquals(Place.MEMBERS, test.window.model().placeProperty().get());
        assertEquals(row.who(), test.node("#form-title", Label.class).getText());
        assertTrue(test.node("#timeline", ListView.class).getItems().size() > 0);
    }

    @Test
    void aTaskThatIsDueStandsAmongThemAndIsOpened(FxRobot robot) {
        test.services
                .targets()
                .tasks()
                .save(
                        new Form<>(0, Map.of(TaskField.WORDING, "Rà soát hộ nghèo", TaskField.DEADLINE, "20/11/2026")),
                        test.services.targets().tasks().list(2026, LocalDate.of(2026, 11, 23)),
                        "Thêm nhiệm vụ");
        test.visit(Place.REMINDERS);
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("ra soat");
        Row row = (Row) test.table().getItems().getFirst();
        assertEquals("Nhiệm vụ năm 2026: Rà soát hộ nghèo", row.text());
        assertTrue(row.isOverdue(LocalDate.of(2026, 11, 23)));
        test.select(0);
        robot.interact(test.node("#reminder-open", Button.class)::fire);
        test.settle();
        assertEquals(Place.TASKS, test.window.model().placeProperty().get());
        assertEquals(2026, test.window.model().yearProperty().get().year());
    }

    @SuppressWarnings("unchecked")
    @Test
    void aListIsExtendedAtTheEndOfItsBox(FxRobot robot) {
        test.settle();
        test.select(0);
        ComboBox<String> box = test.node("#occupation", ComboBox.class);
        String before = box.getValue();
        robot.interact(() -> {
            box.getSelectionModel().selectLast();
        });
        test.settle();
        assertEquals(before, box.getValue(), "passing over the entry does nothing");
        robot.interact(() -> {
            box.requestFocus();
            box.show();
            box.getSelectionModel().selectLast();
            box.hide();
        });
        test.settle();
        Scene asking = Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup("#ask-text") != null)
                .findFirst()
                .orElseThrow();
        assertEquals(1, UnikeyWalk.everyField(test, asking));
        assertEquals(3, KeyboardWalk.reachesEverything(test, asking));
        robot.interact(((Button) asking.lookup("#ask-save"))::fire);
        robot.interact(() -> Pictures.take(asking, "ask-911"));
        robot.interact(() -> ((TextField) asking.lookup("#ask-text")).setText("Thợ rèn"));
        robot.interact(((Button) asking.lookup("#ask-save"))::fire);
        test.settle();
        assertEquals("tho_ren", box.getValue());
        test.push(KeyCode.CONTROL, KeyCode.S);
        test.select(1);
        test.select(0);
        assertEquals("tho_ren", box.getValue());
        assertEquals("Thợ rèn", box.getConverter().toString(box.getValue()));
    }
}
