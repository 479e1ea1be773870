package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.service.MemberRow;
import vn.sovang.service.member.HistoryLine;

/** What happened to a member, written down, corrected and taken out beside the list. */
@ExtendWith(ApplicationExtension.class)
class TimelineScreenTest {
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

    private MemberRow open(FxRobot robot, int row) {
        test.settle();
        test.select(row);
        robot.interact(() ->
                test.node("#member-tabs", TabPane.class).getSelectionModel().select(1));
        test.settle();
        return (MemberRow) test.table().getItems().get(row);
    }

    @SuppressWarnings("unchecked")
    private ListView<HistoryLine> lines() {
        return test.node("#timeline", ListView.class);
    }

    private void add(FxRobot robot, int kind) {
        robot.interact(() -> test.node("#timeline-add", MenuButton.class)
                .getItems()
                .get(kind)
                .fire());
        test.settle();
    }

    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, String query, String code) {
        robot.interact(() -> test.node(query, ComboBox.class).setValue(code));
        test.settle();
    }

    private List<MemberEvent> events(MemberRow row) {
        return test.services
                .events()
                .dossier(row.id(), LocalDate.now(Samples.CLOCK))
                .events();
    }

    @Test
    void anEventIsWrittenDownWithItsDecisionCorrectedAndTakenOut(FxRobot robot) {
        MemberRow row = open(robot, 0);
        int before = lines().getItems().size();
        assertTrue(before >= 2);
        add(robot, 0);
        choose(robot, "#event-kind", MemberEventKind.EXEMPTION.code());
        test.focus("#event-day");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("1/3/2022");
        test.focus("#event-decision");
        test.type("12-QĐ/ĐU");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(before + 1, lines().getItems().size());
        assertEquals("Ghi Miễn công tác, sinh hoạt: " + row.name(), undo());
        MemberEvent written = events(row).getLast();
        assertEquals(LocalDate.of(2022, 3, 1), written.day());
        assertEquals("12-QĐ/ĐU", written.decision());
        pick(robot);
        robot.interact(test.node("#timeline-edit", Button.class)::fire);
        test.settle();
        assertEquals("01/03/2022", test.text("#event-day").getText());
        test.focus("#event-reason");
        test.type("Tuổi cao, sức yếu");
        robot.interact(test.node("#timeline-save", Button.class)::fire);
        test.settle();
        assertEquals("Tuổi cao, sức yếu", events(row).getLast().reason());
        pick(robot);
        test.push(KeyCode.DELETE);
        assertEquals(before, lines().getItems().size());
        assertEquals("Bỏ Miễn công tác, sinh hoạt: " + row.name(), undo());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before + 1, lines().getItems().size());
    }

    private void pick(FxRobot robot) {
        robot.interact(() -> {
            for (HistoryLine line : lines().getItems()) {
                if (line.title().startsWith("Miễn")) {
                    lines().getSelectionModel().select(line);
                }
            }
            lines().requestFocus();
        });
    }

    private String undo() {
        return test.services.history().state().undo().orElseThrow().label();
    }

    @Test
    void whatCannotBeIsToldInWordsAndNothingIsWritten(FxRobot robot) {
        MemberRow row = open(robot, 0);
        int before = events(row).size();
        add(robot, 0);
        choose(robot, "#event-kind", MemberEventKind.ADMISSION.code());
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(before, events(row).size());
        assertTrue(robot.lookup(".field-message").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("Đã ghi kết nạp ngày")));
        test.push(KeyCode.ESCAPE);
        assertTrue(lines().isVisible());
    }

    @Test
    void whatIsTypedAboutOneMemberStaysWhileAnotherIsOpen(FxRobot robot) {
        open(robot, 0);
        add(robot, 2);
        test.focus("#discipline-reason");
        test.type("Vi phạm quy định");
        test.select(1);
        assertTrue(lines().getParent().getParent().isVisible());
        test.select(0);
        assertEquals("Vi phạm quy định", test.text("#discipline-reason").getText());
    }

    @Test
    void unikeyAndTabReachEveryFieldOfTheForms(FxRobot robot) {
        open(robot, 0);
        for (int kind = 0; kind < 4; kind++) {
            add(robot, kind);
            assertTrue(UnikeyWalk.everyField(test) > 2);
            KeyboardWalk.reachesEverything(test);
            test.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void theIdentityNumberIsHiddenUntilItIsAskedFor(FxRobot robot) {
        test.settle();
        test.select(0);
        TextField number = test.node("#identity_number", TextField.class);
        robot.interact(() -> number.setText("001072012345"));
        test.settle();
        assertEquals("•••••••••345", painted(number));
        robot.interact(test.node("#identity-show", Hyperlink.class)::fire);
        test.settle();
        assertEquals("001072012345", painted(number));
        test.push(KeyCode.CONTROL, KeyCode.S);
        test.select(1);
        test.select(0);
        assertEquals("001072012345", number.getText());
        assertEquals("•••••••••345", painted(number));
    }

    private static String painted(TextField field) {
        return field.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.equals(field.getPromptText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pictures(FxRobot robot) {
        open(robot, 5);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "timeline-911"));
        add(robot, 0);
        choose(robot, "#event-kind", MemberEventKind.TEMPORARY_OUT.code());
        test.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "timeline-form-911"));
        test.size(1366, 768);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "timeline-form-1366"));
        test.push(KeyCode.ESCAPE);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "timeline-1366"));
        robot.interact(() ->
                test.node("#member-tabs", TabPane.class).getSelectionModel().select(0));
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), "form-1366"));
        assertEquals(
                "Hồ sơ",
                test.node("#member-tabs", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText());
    }
}
