package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.form.Form;
import vn.sovang.ui.history.StoryLine;

/** Somebody who stands in the register twice: told while typing, found on request, merged; and the changes of a record. */
@ExtendWith(ApplicationExtension.class)
class DuplicateScreenTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final String NAME = "Bàn Phúc Ninh";

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

    private List<MemberRow> named() {
        return test.services.members().list(DAY).rows().stream()
                .filter(row -> row.name().equals(NAME))
                .toList();
    }

    /** Enters the same person once more, without a card, with a telephone number. */
    private void enterTwice() {
        MemberList list = test.services.members().list(DAY);
        MemberRow known = named().getFirst();
        Form<MemberField> twin = new Form<>(0, MemberForm.of(known).values())
                .with(MemberField.CARD_NUMBER, "")
                .with(MemberField.PHONE, "0209 387 123");
        test.services.members().save(twin, list, "Thêm");
    }

    private static Scene dialog() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup("#duplicate-pairs") != null)
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Scene scene, String query) {
        return (Button) scene.lookup(query);
    }

    @Test
    void whoMayBeTheSameIsToldWhileTheNameIsTyped(FxRobot robot) {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Ban Phuc Ninh");
        assertEquals(1, notes(robot).size());
        test.push(KeyCode.TAB);
        assertEquals(test.node("#birth", Node.class), test.stage.getScene().getFocusOwner());
        test.type(named().getFirst().member().person().birth().text());
        assertTrue(notes(robot).getFirst().getText().contains("Cùng ngày sinh"));
        robot.interact(() -> Pictures.take(test.stage.getScene(), "namesake-911"));
        test.focus("#name");
        test.push(KeyCode.ALT, KeyCode.ENTER);
        test.settle();
        assertEquals(NAME, test.node("#form-title", Label.class).getText());
        assertTrue(test.node("#drafts", Button.class).isVisible(), "what was typed is kept as a draft");
    }

    private static List<Label> notes(FxRobot robot) {
        return robot.lookup(".note .label").queryAllAs(Label.class).stream().toList();
    }

    @Test
    void twoRecordsAreMergedWithAPreviewAndThatIsUndone(FxRobot robot) {
        test.settle();
        enterTwice();
        assertEquals(2, named().size());
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Scene dialog = dialog();
        ListView<?> pairs = (ListView<?>) dialog.lookup("#duplicate-pairs");
        assertEquals(1, pairs.getItems().size());
        TableView<?> differ = (TableView<?>) dialog.lookup("#duplicate-table");
        assertFalse(differ.getItems().isEmpty());
        KeyboardWalk.reachesEverything(test, dialog);
        robot.interact(() -> Pictures.take(dialog, "duplicate-911"));
        robot.interact(button(dialog, "#duplicate-merge")::fire);
        test.settle();
        assertEquals(1, named().size());
        assertEquals("0209 387 123", named().getFirst().member().details().phone());
        assertTrue(pairs.getItems().isEmpty());
        robot.interact(button(dialog, "#duplicate-close")::fire);
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, named().size());
    }

    @Test
    void twoDifferentPeopleAreNotOfferedAgain(FxRobot robot) {
        test.settle();
        enterTwice();
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Scene dialog = dialog();
        robot.interact(button(dialog, "#duplicate-apart")::fire);
        test.settle();
        assertTrue(((ListView<?>) dialog.lookup("#duplicate-pairs")).getItems().isEmpty());
        robot.interact(button(dialog, "#duplicate-close")::fire);
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertTrue(
                ((ListView<?>) dialog().lookup("#duplicate-pairs")).getItems().isEmpty());
    }

    @Test
    void theChangesOfARecordAreToldFieldByField(FxRobot robot) {
        test.settle();
        test.select(0);
        robot.interact(() -> test.node("#religion", ComboBox.class).setValue("buddhism"));
        test.focus("#residence");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("Thôn Nà Cáy");
        test.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() ->
                test.node("#member-tabs", TabPane.class).getSelectionModel().select(2));
        test.settle();
        ListView<?> trace = test.node("#trace", ListView.class);
        StoryLine.Step step = (StoryLine.Step) trace.getItems().getFirst();
        assertTrue(step.label().startsWith("Sửa đảng viên"), step.label());
        assertTrue(trace.getItems().get(1) instanceof StoryLine.Head);
        assertEquals(
                2,
                trace.getItems().stream()
                        .skip(2)
                        .takeWhile(StoryLine.Of.class::isInstance)
                        .count());
        robot.interact(() -> Pictures.take(test.stage.getScene(), "trace-911"));
        test.size(1366, 768);
        robot.interact(() -> test.window.model().darkProperty().set(true));
        robot.interact(() -> Pictures.take(test.stage.getScene(), "trace-1366-dark"));
    }
}
