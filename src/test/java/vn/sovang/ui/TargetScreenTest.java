package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.target.Verdict;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.target.TargetFilter;
import vn.sovang.service.target.TargetRow;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.target.TargetScreen;

@ExtendWith(ApplicationExtension.class)
class TargetScreenTest {
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

    private void visit(FxRobot robot, Place place, int year) {
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
        test.visit(place);
    }

    private List<TargetRow> stored(int year) {
        return test.services
                .targets()
                .targets()
                .list(year, LocalDate.of(year, 12, 31))
                .rows();
    }

    private TargetRow stored(int year, String name) {
        return stored(year).stream()
                .filter(row -> row.target().name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot, int year, String name) {
        List<Long> ids = stored(year).stream().map(TargetRow::id).toList();
        test.select(ids.indexOf(stored(year, name).id()));
    }

    private void write(String field, String text) {
        test.focus(field);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type(text);
    }

    @Test
    void aResultIsTypedAsAFractionJudgedAtOnceSavedAndUndone(FxRobot robot) {
        visit(robot, Place.TARGETS, 2022);
        assertEquals(14, test.table().getItems().size());
        open(robot, 2022, "Gia đình văn hóa");
        write("#numerator", "184");
        write("#denominator", "217");
        test.focus("#note");
        String outcome = test.node("#target-outcome", Label.class).getText();
        assertTrue(outcome.contains("84,79% (184/217)") && outcome.contains("99,76%"), outcome);
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(Verdict.MISSED, stored(2022, "Gia đình văn hóa").line().verdict());
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("193/217", stored(2022, "Gia đình văn hóa").line().result().typed());
    }

    @Test
    void aDenominatorOfZeroIsSaidAtItsFieldAndKeepsTheFormFromBeingSaved(FxRobot robot) {
        visit(robot, Place.TARGETS, 2022);
        open(robot, 2022, "Gia đình văn hóa");
        write("#denominator", "0");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.lookup(".field-message").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("Mẫu số bằng 0")));
        assertEquals("193/217", stored(2022, "Gia đình văn hóa").line().result().typed());
        assertEquals("0", test.text("#denominator").getText());
    }

    @Test
    void theRegisterCountsWhatNobodyTyped(FxRobot robot) {
        visit(robot, Place.TARGETS, 2023);
        assertEquals(
                "95,00% (19/20)",
                stored(2023, "Cán bộ, công chức có chuyên môn").line().result().shown());
        open(robot, 2023, "Cán bộ, công chức có chuyên môn");
        assertTrue(robot.lookup(".figure-row").queryAll().size() > 1);
        robot.interact(() ->
                test.node("#target-filter", ComboBox.class).getSelectionModel().select(TargetFilter.MISSED.ordinal()));
        test.settle();
        assertEquals(3, test.table().getItems().size());
    }

    @Test
    void quartersAreFilledLikeASpreadsheetAndSavedAsOneChange(FxRobot robot) {
        visit(robot, Place.TARGETS, 2023);
        robot.interact(() -> test.node("#target-quarters", Button.class).fire());
        test.settle();
        List<String> names =
                stored(2023).stream().map(row -> row.target().name()).toList();
        int admissions = names.indexOf("Kết nạp đảng viên");
        test.focus("#cell-" + admissions + "-0");
        test.type("1");
        test.push(KeyCode.RIGHT);
        test.type("2");
        test.push(KeyCode.ENTER);
        assertTrue(test.node("#cell-" + (admissions + 1) + "-1", javafx.scene.Node.class)
                .isFocused());
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("18/20\t19/20\n17/20\t5/0");
            Clipboard.getSystemClipboard().setContent(content);
        });
        test.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("19/20", test.text("#cell-" + (admissions + 1) + "-2").getText());
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertFalse(stored(2023, "Kết nạp").target().results().quarters().contains("1"), "5/0 is in the way");
        write("#cell-" + (admissions + 2) + "-2", "5/5");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of("1", "2", "", ""),
                stored(2023, "Kết nạp").target().results().quarters());
        assertEquals(
                "5/5",
                stored(2023).get(admissions + 2).target().results().quarters().get(2));
        robot.interact(() -> test.services.history().undo());
        assertEquals(
                List.of("", "", "", ""),
                stored(2023, "Kết nạp").target().results().quarters());
    }

    @Test
    void whatIsNoNumberStaysRedWithItsSentenceAndIsNotSaved(FxRobot robot) {
        visit(robot, Place.TARGETS, 2023);
        robot.interact(() -> test.node("#target-quarters", Button.class).fire());
        test.settle();
        List<String> names =
                stored(2023).stream().map(row -> row.target().name()).toList();
        int at = names.indexOf("Kết nạp đảng viên");
        for (String wrong : List.of("abc", "5/05/0", "5/0")) {
            write("#cell-" + at + "-1", wrong);
            test.push(KeyCode.DOWN);
            assertTrue(
                    test.text("#cell-" + at + "-1")
                            .getPseudoClassStates()
                            .contains(PseudoClass.getPseudoClass("wrong")),
                    wrong);
            String said = test.node("#quarters-problem", Label.class).getText();
            assertTrue(said.startsWith("Chưa lưu: «Kết nạp đảng viên», quý 2: "), said);
            test.push(KeyCode.CONTROL, KeyCode.S);
            assertTrue(test.text("#cell-" + at + "-1").isFocused(), "Ctrl+S goes there");
            assertEquals(said, robot.lookup("#notice-text").queryAs(Label.class).getText());
            assertEquals(
                    List.of("", "", "", ""),
                    stored(2023, "Kết nạp").target().results().quarters());
        }
        test.push(KeyCode.DOWN);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "quarters-wrong"));
        robot.interact(() -> test.window.model().darkProperty().set(true));
        test.size(1366, 740);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "quarters-wrong-dark"));
        robot.interact(() -> test.window.model().darkProperty().set(false));
        assertTrue(robot.lookup("Tính từ sổ; các quý không tính").tryQuery().isPresent());
    }

    @Test
    void aGroupOfOneYearHidesNothingInAnother(FxRobot robot) {
        visit(robot, Place.TARGETS, 2022);
        int all = test.table().getItems().size();
        robot.interact(() -> test.window.model().go(Place.TARGETS, TargetScreen.GROUP + "Kinh tế - xã hội"));
        test.settle();
        assertTrue(test.table().getItems().size() < all);
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(2023)));
        test.settle();
        assertEquals(7, test.table().getItems().size());
    }

    @Test
    void theTargetsGoOnIntoTheNextYearAsOneChange(FxRobot robot) {
        visit(robot, Place.TARGETS, 2023);
        robot.interact(() -> test.node("#target-copy", Button.class).fire());
        test.settle();
        robot.interact(() -> robot.lookup("#copy-do").queryAs(Button.class).fire());
        test.settle();
        assertEquals(7, stored(2024).size());
        assertEquals(
                stored(2023).getFirst().target().plan(),
                stored(2024).getFirst().target().plan());
        assertTrue(stored(2024).stream()
                .allMatch(row -> row.target().results().year().isEmpty()));
        assertEquals(0, test.services.targets().targets().copies(2023).size());
        robot.interact(() -> test.services.history().undo());
        assertEquals(0, stored(2024).size());
    }

    @Test
    void aTaskOverdueIsMarkedAndDoneByItsForm(FxRobot robot) {
        visit(robot, Place.TASKS, 2023);
        assertEquals(5, test.table().getItems().size());
        assertTrue(test.node("#task-count", Label.class).getText().contains("5 quá hạn"));
        test.select(0);
        robot.interact(
                () -> test.node("#state", ComboBox.class).getSelectionModel().select(TaskState.DONE.ordinal()));
        test.settle();
        assertFalse(test.text("#finished").getText().isEmpty(), "the day is offered");
        write("#finished", "30/12/2023");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(test.node("#task-count", Label.class).getText().contains("1 hoàn thành · 4 quá hạn"));
    }

    @Test
    void unikeyWritesIntoEveryFieldAndCell(FxRobot robot) {
        visit(robot, Place.TARGETS, 2022);
        open(robot, 2022, "Gia đình văn hóa");
        assertTrue(UnikeyWalk.everyField(test) >= 12);
        robot.interact(() -> test.node("#target-cancel", Button.class).fire());
        robot.interact(() -> test.node("#target-quarters", Button.class).fire());
        test.settle();
        assertTrue(UnikeyWalk.everyField(test) >= 70);
        assertEquals(0, test.services.targets().targets().copies(2023).size() - 7, "nothing was saved by typing");
    }
}
