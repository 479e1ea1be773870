package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.ui.shell.Place;

/** Takes pictures of the screens of bodies and posts, to be looked at. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class OfficePicturesTest {
    private static final List<Place> PLACES = List.of(Place.UNITS, Place.POSTS);

    @TempDir
    Path folder;

    private final List<String> taken = new ArrayList<>();
    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(
                stage,
                Services.open(SampleYear.beforeMerger(folder), SampleYear.WORDS),
                (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void screensOfTheOffice(FxRobot robot) {
        test.size(1366, 768);
        for (Place place : PLACES) {
            test.visit(place);
            test.select(1);
            take(robot, name(place) + "-1366");
        }
        replacing(robot);
        renaming(robot);
        test.size(911, 512);
        for (Place place : PLACES) {
            test.visit(place);
            test.select(2);
            take(robot, name(place) + "-911");
        }
        merging(robot, "office-merger-911");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        for (Place place : PLACES) {
            test.visit(place);
            take(robot, name(place) + "-911-dark");
        }
        merging(robot, "office-merger-911-dark");
        robot.interact(test.language::toggle);
        test.size(1366, 768);
        for (Place place : PLACES) {
            test.visit(place);
            take(robot, name(place) + "-1366-dark-en");
        }
        assertEquals(4 * PLACES.size() + 4, taken.size());
    }

    private void replacing(FxRobot robot) {
        test.visit(Place.POSTS);
        test.select(5);
        test.push(KeyCode.CONTROL, KeyCode.R);
        test.focus("#name");
        test.type("trieu tien loi");
        test.push(KeyCode.TAB);
        take(robot, "office-replace-1366");
        test.push(KeyCode.ESCAPE);
    }

    private void renaming(FxRobot robot) {
        test.visit(Place.UNITS);
        test.select(0);
        test.focus("#name");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("Đảng ủy phường Cao Sơn");
        test.focus("#change_day");
        test.type("1/1/1990");
        test.push(KeyCode.TAB);
        take(robot, "office-rename-1366");
        test.push(KeyCode.ESCAPE);
    }

    private void merging(FxRobot robot, String name) {
        test.visit(Place.UNITS);
        robot.interact(test.node("#unit-merge", Button.class)::fire);
        test.settle();
        Scene dialog = Window.getWindows().getLast().getScene();
        robot.interact(() -> {
            ((TextField) dialog.lookup("#commune")).setText("Vĩnh Thông");
            ((TextField) dialog.lookup("#day")).setText("1/7/2025");
            ((TextField) dialog.lookup("#party_superior")).setText("Đảng bộ tỉnh Thái Nguyên");
        });
        test.settle();
        robot.interact(() -> {
            Pictures.take(dialog, name);
            dialog.getWindow().hide();
        });
        taken.add(name);
    }

    private static String name(Place place) {
        return "office-" + place.name().toLowerCase(Locale.ROOT);
    }

    private void take(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
        taken.add(name);
    }
}
