package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.Field;

@ExtendWith(ApplicationExtension.class)
class MemberScreenTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

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

    private Optional<MemberRow> stored(String name) {
        return test.services.members().list(DAY).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst();
    }

    private void search(String text) {
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type(text);
    }

    private MemberRow first() {
        return (MemberRow) test.table().getItems().getFirst();
    }

    @Test
    void theListIsInTheOrderOfGivenNames() {
        test.settle();
        assertEquals(150, test.table().getItems().size());
        assertEquals("Nông Thị Lan Anh", first().name());
    }

    @Test
    void searchFindsWithoutAccentsInAnyOrderAndTheExactFirst(FxRobot robot) {
        test.settle();
        search("ninh ban");
        assertEquals("Bàn Phúc Ninh", first().name());
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("xyz");
        assertTrue(test.table().getItems().isEmpty());
        assertTrue(test.node("#member-empty", Node.class).isVisible());
    }

    @Test
    void anEditIsSavedUndoneAndNamed(FxRobot robot) {
        test.settle();
        search("ban phuc ninh");
        test.select(0);
        String before = test.text("#residence").getText();
        test.focus("#residence");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("Thôn Nà Cáy");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                "Thôn Nà Cáy", stored("Bàn Phúc Ninh").orElseThrow().member().residence());
        assertEquals(
                "Sửa đảng viên Bàn Phúc Ninh",
                test.services.history().state().undo().orElseThrow().label());
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, stored("Bàn Phúc Ninh").orElseThrow().member().residence());
        assertEquals(before, test.text("#residence").getText());
        test.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Thôn Nà Cáy", test.text("#residence").getText());
    }

    @Test
    void undoFromATextFieldTakesBackTypingFirst(FxRobot robot) {
        test.settle();
        test.select(0);
        String before = test.text("#residence").getText();
        test.focus("#residence");
        test.push(KeyCode.END);
        test.type("z");
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, test.text("#residence").getText());
        assertTrue(test.services.history().state().redo().isEmpty());
    }

    @Test
    void aWrongFieldIsToldInWordsWhenItIsLeftAndKeepsTheFormUnsaved(FxRobot robot) {
        test.settle();
        test.select(2);
        test.focus("#birth");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("31/2/1990");
        assertEquals("", field("BIRTH").message());
        test.push(KeyCode.TAB);
        assertTrue(field("BIRTH").message().startsWith("Không đọc được ngày này"));
        assertTrue(test.node("#birth", Node.class).getAccessibleText().contains("Không đọc được"));
        int changes = test.services.history().all().size();
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(changes, test.services.history().all().size());
        assertEquals("birth", test.stage.getScene().getFocusOwner().getId());
    }

    @Test
    void aDateIsWrittenOutWhenItsFieldIsLeft(FxRobot robot) {
        test.settle();
        test.select(2);
        test.focus("#birth");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("7/2/68");
        test.push(KeyCode.TAB);
        assertEquals("07/02/1968", test.text("#birth").getText());
    }

    @Test
    void aNewMemberIsAddedWithItsAdmissionAndShown(FxRobot robot) {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.focus("#name");
        test.type("Đặng Thị Ỹ Lan");
        robot.interact(() -> cells().setValue("CB02"));
        test.focus("#admitted");
        test.type("3/2/2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        MemberRow added = stored("Đặng Thị Ỹ Lan").orElseThrow();
        assertEquals("CB02", added.cell().code());
        assertEquals(LocalDate.of(2022, 2, 3), added.admitted());
        assertEquals(151, test.table().getItems().size());
        assertEquals(added.id(), ((MemberRow) test.table().getSelectionModel().getSelectedItem()).id());
        assertEquals("Đặng Thị Ỹ Lan", test.text("#name").getText());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> cells() {
        return test.node("#cell", ComboBox.class);
    }

    private Field field(String id) {
        return test.node("#" + id, Field.class);
    }

    @Test
    void aChangeOfCellIsAnEventWithItsDay(FxRobot robot) {
        test.settle();
        search("ban phuc ninh");
        test.select(0);
        assertFalse(field("TRANSFER_DAY").getParent().isVisible());
        robot.interact(() -> cells().setValue("CB03"));
        test.settle();
        assertTrue(field("TRANSFER_DAY").getParent().isVisible());
        assertEquals("31/12/2022", test.text("#transfer_day").getText());
        int events = stored("Bàn Phúc Ninh").orElseThrow().events().size();
        robot.interact(() -> test.node("#member-save", Button.class).fire());
        test.settle();
        MemberRow moved = stored("Bàn Phúc Ninh").orElseThrow();
        assertEquals("CB03", moved.cell().code());
        assertEquals(events + 1, moved.events().size());
    }

    @Test
    void whatIsTypedSurvivesOpeningAnotherOneAndTheEscapeKeyThrowsItAway(FxRobot robot) {
        test.settle();
        test.select(0);
        String kept = test.text("#state_post").getText();
        test.focus("#state_post");
        test.push(KeyCode.END);
        test.type("abc");
        test.select(1);
        assertEquals("Chưa lưu: 1", test.node("#drafts", Button.class).getText());
        test.select(0);
        assertEquals(kept + "abc", test.text("#state_post").getText());
        test.focus("#state_post");
        test.push(KeyCode.ESCAPE);
        assertEquals(kept, test.text("#state_post").getText());
        assertFalse(test.node("#drafts", Button.class).isVisible());
    }

    @Test
    void unikeyCanComposeInEveryTextField(FxRobot robot) {
        test.settle();
        test.select(0);
        robot.interact(() -> cells().setValue("CB03"));
        assertTrue(UnikeyWalk.everyField(test) > 10);
    }

    @Test
    void tabReachesEverything() {
        test.settle();
        test.select(0);
        assertTrue(KeyboardWalk.reachesEverything(test) > 15);
    }

    @Test
    void decomposedTextIsComposedWhenTheFieldIsLeft(FxRobot robot) {
        test.settle();
        test.select(0);
        TextInputControl residence = test.text("#residence");
        test.focus("#residence");
        robot.interact(() -> residence.setText("Thôn  Na\u0300 Ca\u0301y "));
        assertEquals("Thôn  Na\u0300 Ca\u0301y ", residence.getText());
        test.push(KeyCode.TAB);
        assertEquals("Thôn Nà Cáy", residence.getText());
    }
}
