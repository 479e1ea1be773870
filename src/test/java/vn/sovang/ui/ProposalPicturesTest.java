package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.service.proposal.ProposalFixture;
import vn.sovang.ui.shell.Place;

/** Pictures of proposals, wide and small, light and dark, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class ProposalPicturesTest {
    @TempDir
    Path folder;

    private TestWindow test;
    private int taken;

    @Start
    void start(Stage stage) {
        test = new TestWindow(
                stage,
                Services.open(ProposalFixture.undecided(folder), SampleYear.WORDS),
                (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void proposals(FxRobot robot) {
        test.settle();
        test.size(1366, 768);
        test.visit(Place.PROPOSALS);
        test.select(1);
        take(robot, "proposals-1366");
        tab(robot, 1);
        take(robot, "proposals-round-1366");
        test.size(911, 512);
        take(robot, "proposals-round-911");
        tab(robot, 0);
        take(robot, "proposals-911");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        take(robot, "proposals-911-dark");
        test.visit(Place.CAMPAIGNS);
        test.select(0);
        take(robot, "campaigns-911-dark");
        assertEquals(6, taken);
    }

    private void tab(FxRobot robot, int index) {
        robot.interact(() ->
                test.node("#proposal-tabs", TabPane.class).getSelectionModel().select(index));
    }

    private void take(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
        taken++;
    }
}
