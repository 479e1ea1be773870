package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.people.TitleRow;
import vn.sovang.ui.shell.Place;

/** The grid of titles over 217 invented households, of which 186 are cultural families in 2022 and none in 2023. */
@ExtendWith(ApplicationExtension.class)
class TitleScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, PeopleSample.open(folder), (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    private String count() {
        return test.node("#title-all-count", Label.class).getText();
    }

    private void visit(FxRobot robot, int year) {
        test.settle();
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
        test.visit(Place.HOUSEHOLD_TITLES);
    }

    private long cultural(int year) {
        return test.services.people().titles().sheet(year, PeopleSample.DAY).rows().stream()
                .filter(row -> !row.titles().isEmpty())
                .count();
    }

    @SuppressWarnings("unchecked")
    private void chooseVillage(FxRobot robot, String label) {
        ComboBox<String> box = test.node("#title-village", ComboBox.class);
        String key = box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(label))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> box.setValue(key));
        test.settle();
    }

    @Test
    void theTargetIsShownBesideWhatTheRegisterCounts(FxRobot robot) {
        visit(robot, 2022);
        assertEquals("Toàn xã: 186 trên 217 hộ · 85,71%", count());
        assertTrue(test.node("#title-reported", Label.class).getText().contains("193 trên 217 hộ · 88,94%"));
        assertTrue(test.node("#title-basis", Label.class).getText().contains("122/2018"));
    }

    @Test
    void aKeyTicksAndGoesOnAndAllIsSavedAsOneStep(FxRobot robot) {
        visit(robot, 2023);
        assertEquals("Toàn xã: 0 trên 217 hộ · 0,00%", count());
        chooseVillage(robot, "Nà Cáy");
        assertEquals(36, test.table().getItems().size());
        test.select(0);
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.SPACE);
        test.push(KeyCode.SPACE);
        test.push(KeyCode.DIGIT2);
        assertEquals("Toàn xã: 3 trên 217 hộ · 1,38%", count());
        assertEquals(3, test.table().getSelectionModel().getSelectedIndex());
        int changes = test.services.history().all().size();
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(changes + 1, test.services.history().all().size());
        assertEquals(
                "Ghi danh hiệu hộ năm 2023, thôn Nà Cáy",
                test.services.history().state().undo().orElseThrow().label());
        assertEquals(3, cultural(2023));
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, cultural(2023));
        assertEquals("Toàn xã: 0 trên 217 hộ · 0,00%", count());
    }

    @Test
    void allOfAVillageAreTickedAtOnceAndThrownAwayAndHadBack(FxRobot robot) {
        visit(robot, 2023);
        chooseVillage(robot, "Pác Lùng");
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(
                "Pác Lùng: 22 trên 22 hộ · 100,00%",
                test.node("#title-village-count", Label.class).getText());
        robot.interact(test.node("#title-cancel", Button.class)::fire);
        test.settle();
        assertEquals("Toàn xã: 0 trên 217 hộ · 0,00%", count());
        robot.interact(test.node("#notice-action", Button.class)::fire);
        test.settle();
        assertEquals("Toàn xã: 22 trên 217 hộ · 10,14%", count());
        robot.interact(test.node("#title-none", Button.class)::fire);
        test.settle();
        assertTrue(test.node("#title-save", Button.class).isDisabled());
    }

    @Test
    void whatIsTickedAndNotSavedOutlivesYearsAndTheWindow(FxRobot robot) {
        visit(robot, 2023);
        test.select(4);
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.SPACE);
        String ticked =
                ((TitleRow) test.table().getItems().get(4)).household().head().name();
        visit(robot, 2022);
        assertEquals("Toàn xã: 186 trên 217 hộ · 85,71%", count());
        visit(robot, 2023);
        assertEquals("Toàn xã: 1 trên 217 hộ · 0,46%", count());
        assertFalse(ticked.isEmpty());
        robot.interact(() -> test.window.model().placeProperty().set(Place.MEMBERS));
        test.settle();
        waitForDraft();
        assertEquals(Map.of("household_titles", 1), test.services.drafts().counts());
    }

    /** A draft is written half a second after the last key. */
    private void waitForDraft() {
        long until = System.nanoTime() + 10_000_000_000L;
        while (test.services.drafts().counts().isEmpty() && System.nanoTime() < until) {
            test.settle();
        }
    }

    @Test
    void unikeyAndTheKeyboardReachEverything(FxRobot robot) {
        visit(robot, 2022);
        assertTrue(UnikeyWalk.everyField(test) >= 2);
        assertTrue(KeyboardWalk.reachesEverything(test) > 6);
    }
}
