package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
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
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.ui.shell.Place;

/** A commune after the merger: 2,500 members in 89 organisations, evaluated in 2023 to 2025 under two regimes. */
@ExtendWith(ApplicationExtension.class)
class ComparisonScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        Path file = folder.resolve("lon.sovang");
        GeneratedCommune.create(file, 2_500);
        test = new TestWindow(stage, Services.open(file, SampleYear.WORDS), (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    private void visit(FxRobot robot, int year, Place place) {
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
        test.visit(place);
    }

    private List<String> columns() {
        return test.table().getColumns().stream().map(TableColumnBase::getText).toList();
    }

    @Test
    void yearsStandSideBySideAndLeadToTheirRows(FxRobot robot) {
        visit(robot, 2025, Place.CELL_YEARS);
        test.size(1366, 768);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "comparison-1366"));
        assertEquals(89, test.table().getItems().size(), "the commune and 88 organisations below it");
        assertEquals(8, columns().size(), "two for each of three years: " + columns());
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("nà cáy");
        assertTrue(test.table().getItems().size() < 89);
        test.select(0);
        String name = test.node("#comparison-chart-title", Label.class).getText();
        assertTrue(name.contains("Nà Cáy"), name);
        test.size(911, 512);
        robot.interact(() -> test.window.model().darkProperty().set(true));
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), "comparison-911-dark"));
        assertEquals(3, robot.lookup("#comparison-chart .chart-line").queryAll().size());
        robot.interact(() -> robot.lookup("#comparison-chart .chart-line")
                .queryAs(Button.class)
                .fire());
        test.settle();
        assertEquals(
                Place.MEMBER_EVALUATIONS, test.window.model().placeProperty().get());
        assertEquals(2023, test.window.model().yearProperty().get().year());
        assertTrue(test.table().getItems().size() < 200, "only that cell");
        test.visit(Place.CELL_YEARS);
        robot.interact(test.node("#comparison-print", Button.class)::fire);
        test.settle();
        assertEquals(Place.PAPERS, test.window.model().placeProperty().get());
    }

    /** Another year is another regime: its columns, its papers, its cap. */
    @Test
    void theYearChangesRegimeAndColumns(FxRobot robot) {
        visit(robot, 2023, Place.MEMBER_EVALUATIONS);
        assertTrue(test.node("#rating-regime", Label.class).getText().contains("124-QĐ/TW"));
        assertFalse(columns().contains("Điểm"));
        visit(robot, 2026, Place.MEMBER_EVALUATIONS);
        assertTrue(test.node("#rating-regime", Label.class).getText().contains("366-QĐ/TW"));
        assertTrue(columns().contains("Điểm"), columns().toString());
        assertTrue(test.table().getItems().size() > 2_000);
        test.size(1366, 768);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "rating-1366-2500"));
        test.size(911, 512);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "rating-911-2500"));
        test.visit(Place.OVERVIEW);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "overview-911-2500"));
    }
}
