package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.decision.DecisionFile;
import vn.sovang.service.decision.DecisionRow;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class DecisionScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;
    private long id;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder);
        id = UiDrafts.draft(test.services, LocalDate.of(2024, 1, 10), 2022);
    }

    @Stop
    void stop() {
        test.close();
    }

    private DecisionFile file() {
        return test.services.decisions().desk().file(id);
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> test.node(button, Button.class).fire());
        test.settle();
    }

    private void write(String field, String text) {
        test.focus(field);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type(text);
    }

    private void answer(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    /** At both sizes, to be looked at: what is asked for is wholly on the screen. */
    @Test
    void theScreenFitsTheSmallWindow(FxRobot robot) {
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(2022)));
        test.visit(Place.DECISIONS);
        robot.interact(() ->
                test.node("#decide-table", TableView.class).getSelectionModel().clearAndSelect(0));
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), "decisions-1366-text"));
        for (int tab = 1; tab <= 2; tab++) {
            int chosen = tab;
            robot.interact(() ->
                    test.node("#decide-tabs", TabPane.class).getSelectionModel().select(chosen));
            test.settle();
            robot.interact(() -> Pictures.take(test.stage.getScene(), "decisions-1366-" + chosen));
        }
        test.size(911, 512);
        robot.interact(() ->
                test.node("#decide-tabs", TabPane.class).getSelectionModel().select(0));
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), "decisions-911-text"));
        Button save = test.node("#decide-save", Button.class);
        assertTrue(save.localToScene(save.getBoundsInLocal()).getMaxX() <= 911, "the button is on the screen");
        fire(robot, "#decide-step-submit");
        fire(robot, "#decide-step-sign");
        robot.interact(() -> Pictures.take(robot.lookup("#ask-done").query().getScene(), "decisions-sign"));
        fire(robot, "#ask-close");
    }

    @Test
    void fromTheDraftToACorrectingAct(FxRobot robot) {
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(2022)));
        test.visit(Place.DECISIONS);
        TableView<?> table = test.node("#decide-table", TableView.class);
        assertEquals(3, table.getItems().size());
        assertEquals(id, ((DecisionRow) table.getItems().getFirst()).decision().id(), "drafts stand first");
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        test.settle();
        write("#decide-summary", "Về việc khen thưởng thử & «nhanh» có thành tích năm 2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(
                file().decision().summary().contains("«nhanh»"),
                file().decision().summary());
        fire(robot, "#decide-step-reserve");
        assertEquals(1, file().decision().number());
        fire(robot, "#decide-step-submit");
        assertEquals(DecisionState.SUBMITTED, file().decision().state());
        assertFalse(test.node("#decide-step-submit", Button.class).isVisible());
        fire(robot, "#decide-step-sign");
        fire(robot, "#ask-done");
        assertEquals(DecisionState.SIGNED, file().decision().state());
        assertEquals("Dương Văn Hùng", file().decision().signer());
        fire(robot, "#decide-step-present");
        answer(robot, "#ask-day", "15/01/2024");
        fire(robot, "#ask-done");
        assertEquals(DecisionState.PRESENTED, file().decision().state());
        robot.interact(() ->
                test.node("#decide-tabs", TabPane.class).getSelectionModel().select(1));
        TableView<?> list = test.node("#decide-list", TableView.class);
        robot.interact(() -> list.getSelectionModel().clearAndSelect(2));
        fire(robot, "#decide-correct");
        answer(robot, "#ask-name", "Bàn Thị Mói");
        fire(robot, "#ask-done");
        assertTrue(file().acts().isEmpty(), "an act needs a reason");
        answer(robot, "#ask-reason", "ghi sai họ tên");
        fire(robot, "#ask-done");
        assertEquals(1, file().acts().size());
        assertEquals("Bàn Thị Mói", file().awards().getLast().recipient().name());
        assertTrue(
                test.node("#decide-closed", Label.class).getText().contains("ghi sai họ tên"),
                test.node("#decide-closed", Label.class).getText());
        assertEquals(
                List.of(1, 2, 3),
                file().awards().stream().map(one -> one.registerNumber()).toList());
    }
}
