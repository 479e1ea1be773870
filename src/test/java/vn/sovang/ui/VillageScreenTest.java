package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.people.VillageRow;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class VillageScreenTest extends PeopleWindow {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Stop
    void stop() {
        test.close();
    }

    @Override
    Place place() {
        return Place.VILLAGES;
    }

    private VillageRow stored(String code, LocalDate day) {
        return people().villages().list(day).rows().stream()
                .filter(row -> row.village().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVillageIsRenamedFromADayAndTheOldNameStaysKnown(FxRobot robot) {
        visit();
        test.select(2);
        assertEquals("Nà Cáy", test.text("#name").getText());
        write("#name", "Nà Cáy Một");
        write("#change_day", "1/7/2025");
        write("#change_decision", "NQ 05");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Sửa thôn Nà Cáy Một", undoable());
        assertEquals("Nà Cáy", stored("T02", JULY.minusDays(1)).label());
        assertEquals("Nà Cáy Một", stored("T02", JULY).label());
        VillageRow row = (VillageRow) test.table().getItems().get(2);
        assertEquals("Nà Cáy", row.label(), "the list shows the year 2022");
        robot.interact(
                () -> robot.lookup(".facts .hyperlink").queryAs(Hyperlink.class).fire());
        test.settle();
        assertEquals("Nà Cáy Một", stored("T02", JULY.minusDays(1)).label(), "the change was a mistake");
    }

    @Test
    void aHeadIsLinkedToTheMemberWhoItIs(FxRobot robot) {
        visit();
        test.select(2);
        robot.interact(
                () -> robot.lookup(".person-take").queryAs(Hyperlink.class).fire());
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Nông Văn Thiệu", stored("T02", JULY).last().headPerson().name());
        assertTrue(robot.lookup("#person-release").tryQuery().isPresent());
    }

    @Test
    void twoVillagesBecomeOneInADialogByTheKeyboard(FxRobot robot) {
        visit();
        test.select(2);
        robot.interact(test.node("#village-merge", Button.class)::fire);
        test.settle();
        Scene dialog = Window.getWindows().getLast().getScene();
        assertTrue(UnikeyWalk.everyField(test, dialog) >= 5);
        assertTrue(KeyboardWalk.reachesEverything(test, dialog) >= 13);
        Button merge = (Button) dialog.lookup("#merge-do");
        assertTrue(merge.isDisabled(), "one is not enough");
        robot.interact(((CheckBox) dialog.lookup("#merge-T03"))::fire);
        assertFalse(merge.isDisabled());
        assertEquals(3, ((ComboBox<?>) dialog.lookup("#merge-into")).getItems().size());
        robot.interact(merge::fire);
        assertEquals("Chưa có tên thôn.", ((Label) dialog.lookup("#merge-wrong")).getText());
        fill(robot, dialog, "name", "Nà Nặm");
        fill(robot, dialog, "code", "T08");
        fill(robot, dialog, "day", "1/7/2025");
        fill(robot, dialog, "decision", "NQ 12/NQ-HĐND");
        robot.interact(merge::fire);
        test.settle();
        assertFalse(dialog.getWindow().isShowing());
        assertEquals("Nhập thành thôn Nà Nặm", undoable());
        assertEquals("Nà Nặm", stored("T03", JULY).successor());
        assertTrue(stored("T08", JULY).present());
        assertEquals("Nà Nặm", test.text("#name").getText(), "the new village is open");
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(stored("T03", JULY).present());
    }

    private static void fill(FxRobot robot, Scene dialog, String field, String text) {
        robot.interact(() -> ((TextField) dialog.lookup("#merge-" + field)).setText(text));
    }

    @Test
    void aTakenCodeIsRefusedInWords() {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Nà Cáy");
        test.focus("#code");
        test.type("t02");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Mã này đang là của thôn Nà Cáy.", message("CODE"));
        assertEquals(7, people().villages().list(JULY).rows().size());
        write("#code", "S01");
        write("#former_commune", "Sỹ Bình");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Nà Cáy (Sỹ Bình cũ)", stored("S01", JULY).label());
    }

    @Test
    void unikeyAndTheKeyboardReachEverything() {
        visit();
        test.select(0);
        write("#name", "Khác");
        assertTrue(UnikeyWalk.everyField(test) >= 9);
        assertTrue(KeyboardWalk.reachesEverything(test) > 12);
    }
}
