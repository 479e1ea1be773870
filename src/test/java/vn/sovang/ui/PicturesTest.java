package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.base.Words;
import vn.sovang.service.Services;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.shell.Place;

/** Takes a picture of each screen in both sizes, looks and languages, into {@code target/pictures}. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    @TempDir
    static Path folder;

    private final List<String> taken = new ArrayList<>();
    private final Language language = new Language(Words.VIETNAMESE);
    private Stage stage;
    private Services services;
    private MainWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        services = Samples.open(folder);
        window = new MainWindow(stage, services, language, Samples.CLOCK, (name, kind) -> Optional.empty());
        window.show();
    }

    @Stop
    void stop() {
        services.close();
    }

    @Test
    void allScreens(FxRobot robot) {
        size(robot, 1366, 768);
        for (Place place : Place.values()) {
            visit(robot, place);
            take(robot, place, "1366-light-vi");
        }
        visit(robot, Place.MEMBERS);
        robot.interact(() -> window.model().darkProperty().set(true));
        size(robot, 911, 512);
        for (Place place : List.of(Place.MEMBERS, Place.ROUND, Place.TARGETS, Place.CELLS)) {
            visit(robot, place);
            take(robot, place, "911-dark-vi");
        }
        robot.interact(language::toggle);
        for (Place place : List.of(Place.MEMBERS, Place.ROUND)) {
            visit(robot, place);
            take(robot, place, "911-dark-en");
        }
        size(robot, 1366, 768);
        for (Place place : List.of(Place.MEMBERS, Place.ROUND)) {
            visit(robot, place);
            take(robot, place, "1366-dark-en");
        }
        assertEquals(Place.values().length + 8, taken.size());
    }

    private void size(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void visit(FxRobot robot, Place place) {
        robot.interact(() -> window.model().placeProperty().set(place));
        WaitForAsyncUtils.waitForFxEvents();
        robot.lookup("#member-table")
                .tryQueryAs(TableView.class)
                .ifPresent(
                        table -> robot.interact(() -> table.getSelectionModel().select(5)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(FxRobot robot, Place place, String how) {
        String name = place.name().toLowerCase(Locale.ROOT) + "-" + how;
        robot.interact(() -> Pictures.take(stage.getScene(), name));
        taken.add(name);
    }
}
