package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.ui.shell.Place;

/** Takes pictures of the screens of people with a filled register, to be looked at. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class PeoplePicturesTest {
    private static final List<Place> PLACES =
            List.of(Place.STAFF, Place.VILLAGES, Place.HOUSEHOLDS, Place.HOUSEHOLD_TITLES, Place.COLLECTIVES);

    @TempDir
    Path folder;

    private final List<String> taken = new ArrayList<>();
    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, PeopleSample.open(folder), (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void screensOfPeople(FxRobot robot) {
        test.size(1366, 768);
        for (Place place : PLACES) {
            test.visit(place);
            test.select(0);
            take(robot, "people-" + name(place) + "-1366");
        }
        changing(robot);
        merging(robot);
        test.size(911, 512);
        for (Place place : PLACES) {
            test.visit(place);
            test.select(2);
            take(robot, "people-" + name(place) + "-911");
        }
        robot.interact(() -> test.window.model().darkProperty().set(true));
        for (Place place : PLACES) {
            test.visit(place);
            take(robot, "people-" + name(place) + "-911-dark");
        }
        robot.interact(test.language::toggle);
        test.size(1366, 768);
        for (Place place : PLACES) {
            test.visit(place);
            take(robot, "people-" + name(place) + "-1366-dark-en");
        }
        assertEquals(4 * PLACES.size() + 3, taken.size());
    }

    /** What the forms ask when something changes, and whom they offer. */
    private void changing(FxRobot robot) {
        test.visit(Place.HOUSEHOLDS);
        test.select(3);
        test.focus("#head");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("Bàn Văn Thanh");
        test.push(KeyCode.TAB);
        take(robot, "people-household-change-1366");
        test.push(KeyCode.ESCAPE);
        test.visit(Place.STAFF);
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Bàn Phúc Ninh");
        test.focus("#birth");
        test.type("18/8/1972");
        test.push(KeyCode.TAB);
        take(robot, "people-staff-offer-1366");
        test.push(KeyCode.ESCAPE);
    }

    private void merging(FxRobot robot) {
        test.visit(Place.VILLAGES);
        test.select(2);
        test.size(911, 512);
        robot.interact(() ->
                test.node("#village-merge", javafx.scene.control.Button.class).fire());
        test.settle();
        robot.interact(() -> {
            Window dialog = Window.getWindows().getLast();
            Pictures.take(dialog.getScene(), "people-merge");
            dialog.hide();
        });
        taken.add("people-merge");
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private void take(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
        taken.add(name);
    }
}
