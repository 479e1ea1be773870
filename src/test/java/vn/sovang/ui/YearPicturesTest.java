package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.ui.shell.Place;

/** Pictures of targets, tasks and the overview in both sizes and looks. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class YearPicturesTest {
    private static final List<Integer> YEARS = List.of(2022, 2023);

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

    @Test
    void targetsAndTasks(FxRobot robot) {
        for (int year : YEARS) {
            robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
            test.size(1366, 768);
            test.visit(Place.TARGETS);
            test.select(year == 2022 ? 7 : 4);
            shot(robot, "targets-1366-" + year);
            test.size(911, 512);
            robot.interact(() -> test.window.model().darkProperty().set(true));
            shot(robot, "targets-911-dark-" + year);
            robot.interact(() -> test.node("#target-quarters", Button.class).fire());
            shot(robot, "quarters-911-dark-" + year);
            robot.interact(() -> test.window.model().darkProperty().set(false));
            test.size(1366, 768);
            shot(robot, "quarters-1366-" + year);
            robot.interact(() -> test.node("#quarters-back", Button.class).fire());
        }
        test.visit(Place.TASKS);
        test.select(1);
        shot(robot, "tasks-1366");
        test.size(911, 512);
        robot.interact(() -> test.window.model().darkProperty().set(true));
        shot(robot, "tasks-911-dark");
        assertEquals(Place.TASKS, test.window.model().placeProperty().get());
    }

    @Test
    void overview(FxRobot robot) {
        test.visit(Place.OVERVIEW);
        for (int year : List.of(2022, 2026)) {
            robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
            robot.interact(() -> test.window.model().darkProperty().set(false));
            test.size(1366, 768);
            shot(robot, "overview-1366-" + year);
            test.size(1366, 1080);
            shot(robot, "overview-tall-" + year);
            test.size(911, 512);
            robot.interact(() -> test.window.model().darkProperty().set(true));
            shot(robot, "overview-911-dark-" + year);
        }
        assertEquals(7, robot.lookup(".step").queryAll().size());
    }

    private void shot(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), "year-" + name));
    }
}
