package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.shell.Place;

/** The bodies of the commune before 01/07/2025, and their merger. */
@ExtendWith(ApplicationExtension.class)
class UnitScreenTest extends PeopleWindow {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Start
    void start(Stage stage) {
        test = new TestWindow(
                stage,
                Services.open(SampleYear.beforeMerger(folder), SampleYear.WORDS),
                (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Override
    Place place() {
        return Place.UNITS;
    }

    private String stored(String code, LocalDate day) {
        return test.services
                .office()
                .units()
                .list(day)
                .units()
                .find(code, day)
                .map(UnitVersion::name)
                .orElse("");
    }

    @Test
    void aBodyIsRenamedFromADayAndTheOldNameStaysKnown() {
        visit();
        test.select(0);
        assertEquals("Đảng ủy xã Cao Sơn", test.text("#name").getText());
        assertTrue(test.text("#code").isDisabled(), "the code stays");
        write("#name", "Đảng ủy phường Cao Sơn");
        write("#change_day", "1/7/2025");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Đổi tên cơ quan thành Đảng ủy phường Cao Sơn", undoable());
        assertEquals("Đảng ủy xã Cao Sơn", stored("DU", JULY.minusDays(1)));
        assertEquals("Đảng ủy phường Cao Sơn", stored("DU", JULY));
        assertEquals("Đảng ủy phường Cao Sơn", test.text("#name").getText(), "the new name is open");
    }

    @Test
    void theActOfTheFormerNameIsNotThatOfTheNewOne() {
        visit();
        test.select(0);
        write("#decision", "QĐ 1");
        test.push(KeyCode.CONTROL, KeyCode.S);
        write("#name", "Đảng ủy phường Cao Sơn");
        write("#change_day", "1/7/2025");
        assertEquals("", test.text("#decision").getText());
        write("#change_day", "\b");
        assertEquals("QĐ 1", test.text("#decision").getText());
    }

    @Test
    void aDayThatCannotBeIsRefusedBesideItsField() {
        visit();
        test.select(0);
        write("#superior", "Đảng bộ tỉnh");
        write("#change_day", "1/1/1990");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(message("CHANGE_DAY").startsWith("Từ ngày 01/01/1997 đơn vị này đã có tên"), message("CHANGE_DAY"));
        assertEquals("Đảng ủy xã Cao Sơn", stored("DU", JULY));
        assertEquals("Đảng bộ tỉnh", test.text("#superior").getText(), "nothing typed is lost");
    }

    @Test
    void communesAreMergedInADialogByTheKeyboardAndItIsUndoneAtOneStroke(FxRobot robot) {
        visit();
        robot.interact(test.node("#unit-merge", Button.class)::fire);
        test.settle();
        Scene dialog = Window.getWindows().getLast().getScene();
        assertTrue(UnikeyWalk.everyField(test, dialog) >= 6);
        assertTrue(KeyboardWalk.reachesEverything(test, dialog) >= 10);
        Button merge = (Button) dialog.lookup("#merger-do");
        fill(robot, dialog, "commune", "xã Vĩnh Thông");
        robot.interact(merge::fire);
        test.settle();
        assertEquals("Chưa có ngày bắt đầu của xã mới, ví dụ 01/07/2025.", told(dialog, "DAY"));
        assertTrue(told(dialog, "COMMUNE").startsWith("Chỉ ghi tên riêng"), told(dialog, "COMMUNE"));
        fill(robot, dialog, "commune", "Vĩnh Thông");
        fill(robot, dialog, "place", "");
        fill(robot, dialog, "day", "1/7/2025");
        fill(robot, dialog, "party_superior", "Đảng bộ tỉnh Thái Nguyên");
        fill(robot, dialog, "state_superior", "tỉnh Thái Nguyên");
        fill(robot, dialog, "decision", "Nghị quyết 1683/NQ-UBTVQH15");
        test.settle();
        VBox preview = (VBox) dialog.lookup("#merger-preview");
        assertEquals(7, preview.getChildren().size());
        assertEquals(
                "Đảng ủy xã Cao Sơn → Đảng ủy xã Vĩnh Thông (Đảng bộ tỉnh Thái Nguyên)",
                ((Label) preview.getChildren().getFirst()).getText());
        assertEquals("Đảng ủy xã Cao Sơn", stored("DU", JULY), "not yet");
        robot.interact(merge::fire);
        test.settle();
        assertFalse(dialog.getWindow().isShowing());
        assertEquals("Sáp nhập thành xã Vĩnh Thông", undoable());
        assertEquals("Đảng ủy xã Vĩnh Thông", stored("DU", JULY));
        assertEquals("Ủy ban nhân dân xã Cao Sơn", stored("UBND", JULY.minusDays(1)));
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Đảng ủy xã Cao Sơn", stored("DU", JULY));
    }

    @Test
    void whatWasTypedInTheDialogIsThereWhenItIsOpenedAgain(FxRobot robot) {
        visit();
        robot.interact(test.node("#unit-merge", Button.class)::fire);
        test.settle();
        Scene first = Window.getWindows().getLast().getScene();
        fill(robot, first, "commune", "Vĩnh Thông");
        robot.interact(() -> first.getWindow().hide());
        test.settle();
        robot.interact(test.node("#unit-merge", Button.class)::fire);
        test.settle();
        Scene second = Window.getWindows().getLast().getScene();
        assertEquals("Vĩnh Thông", ((TextField) second.lookup("#commune")).getText());
        assertEquals("Vĩnh Thông", ((TextField) second.lookup("#place")).getText(), "suggested");
        robot.interact(() -> second.getWindow().hide());
    }

    @Test
    void unikeyAndTheKeyboardReachEverything() {
        visit();
        test.select(0);
        write("#name", "Khác");
        assertTrue(UnikeyWalk.everyField(test) >= 8);
        assertTrue(KeyboardWalk.reachesEverything(test) > 12);
    }

    private static String told(Scene dialog, String field) {
        return ((Field) dialog.lookup("#" + field)).message();
    }

    private static void fill(FxRobot robot, Scene dialog, String field, String text) {
        robot.interact(() -> ((TextField) dialog.lookup("#" + field)).setText(text));
    }
}
