package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import vn.sovang.service.target.TargetFilter;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class OverviewScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> Optional.of(folder.resolve(name)));
    }

    @Stop
    void stop() {
        test.close();
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> test.node(button, Button.class).fire());
        test.settle();
    }

    private Place place() {
        return test.window.model().placeProperty().get();
    }

    @Test
    void everyNumberLeadsToItsRows(FxRobot robot) {
        test.visit(Place.OVERVIEW);
        assertTrue(test.node("#figure-members-level-completed", Button.class)
                .getAccessibleText()
                .endsWith("13"));
        fire(robot, "#figure-members-level-completed");
        assertEquals(Place.MEMBERS, place());
        assertEquals(13, test.table().getItems().size());
        test.visit(Place.OVERVIEW);
        fire(robot, "#figure-members-admitted");
        assertEquals(6, test.table().getItems().size());
    }

    private int members(FxRobot robot, String figure) {
        test.visit(Place.OVERVIEW);
        fire(robot, figure);
        assertEquals(Place.MEMBERS, place());
        return test.table().getItems().size();
    }

    @Test
    void whoIsNotRatedAndWhatTheCapIsTakenOf(FxRobot robot) {
        assertEquals(4, members(robot, "#figure-members-excused"));
        assertEquals(132, members(robot, "#figure-members-outstanding-percent_of_good"));
        test.visit(Place.OVERVIEW);
        robot.interact(
                () -> test.node("#overview-levels .chart-line", Button.class).fire());
        test.settle();
        assertEquals(Place.MEMBER_EVALUATIONS, place());
        assertEquals(18, test.table().getItems().size(), "the first cell and nobody else");
    }

    @Test
    void aYearThatIsNotEvaluatedYetIsOpenNotUnrated(FxRobot robot) {
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(2026)));
        assertEquals(0, members(robot, "#figure-members-excused"), "nobody, and not everybody");
        test.visit(Place.OVERVIEW);
        String open = test.node("#figure-members-open", Button.class).getAccessibleText();
        fire(robot, "#figure-members-open");
        assertEquals(Place.MEMBER_EVALUATIONS, place());
        assertEquals("Chưa xếp loại: " + test.table().getItems().size(), open);
        assertEquals(150, test.table().getItems().size());
    }

    @Test
    void theStepsLeadToTheirPlacesByTheKeyboard(FxRobot robot) {
        test.visit(Place.OVERVIEW);
        robot.interact(() -> test.node("#step-targets", Button.class).requestFocus());
        test.push(KeyCode.SPACE);
        assertEquals(Place.TARGETS, place());
        test.visit(Place.OVERVIEW);
        fire(robot, "#step-decisions");
        assertEquals(Place.DECISIONS, place());
    }

    @Test
    void theTargetsThatWereMetAreShownByTheirFilter(FxRobot robot) {
        test.visit(Place.OVERVIEW);
        robot.interact(() -> robot.lookup("#overview-targets .hyperlink")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());
        test.settle();
        assertEquals(Place.TARGETS, place());
        assertEquals(
                TargetFilter.MET, test.node("#target-filter", ComboBox.class).getValue());
        assertEquals(5, test.table().getItems().size());
    }

    @Test
    void theReportIsWrittenAndItsStepIsDone(FxRobot robot) {
        test.visit(Place.OVERVIEW);
        assertFalse(test.node("#step-report", Button.class).getStyleClass().contains("step-done"));
        fire(robot, "#step-report");
        assertTrue(Files.exists(folder.resolve("bao-cao-tong-ket-2022.docx")));
        assertTrue(test.node("#step-report", Button.class).getStyleClass().contains("step-done"));
    }

    @Test
    void aNameTypedIsLookedForAmongTheMembers(FxRobot robot) {
        test.visit(Place.OVERVIEW);
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("ban van thanh");
        test.push(KeyCode.ENTER);
        assertEquals(Place.MEMBERS, place());
        assertEquals(2, test.table().getItems().size());
    }
}
