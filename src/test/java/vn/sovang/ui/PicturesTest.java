package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.base.Problem;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.FailureDialog;
import vn.sovang.ui.shell.Place;

/** Takes a picture of each screen in both sizes, looks and languages, into {@code target/pictures}. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    @TempDir
    Path folder;

    private final List<String> taken = new ArrayList<>();
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
    void allScreens(FxRobot robot) {
        test.size(1366, 768);
        for (Place place : Place.values()) {
            take(robot, place, "1366-light-vi");
        }
        test.size(911, 512);
        take(robot, Place.MEMBERS, "911-light-vi");
        take(robot, Place.ROUND, "911-light-vi");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        for (Place place : List.of(Place.MEMBERS, Place.ROUND, Place.TARGETS, Place.CELLS)) {
            take(robot, place, "911-dark-vi");
        }
        robot.interact(test.language::toggle);
        take(robot, Place.MEMBERS, "911-dark-en");
        take(robot, Place.ROUND, "911-dark-en");
        test.size(1366, 768);
        take(robot, Place.MEMBERS, "1366-dark-en");
        take(robot, Place.ROUND, "1366-dark-en");
        assertEquals(Place.values().length + 10, taken.size());
    }

    /** The palette before and while something is typed. */
    @Test
    void palette(FxRobot robot) {
        test.size(1366, 768);
        test.push(KeyCode.CONTROL, KeyCode.K);
        shot(robot, "palette-1366-empty");
        test.type("ninh");
        shot(robot, "palette-1366-name");
        robot.interact(() -> test.text("#find-field").setText("khen"));
        shot(robot, "palette-1366-groups");
        test.size(911, 512);
        robot.interact(() -> test.window.model().darkProperty().set(true));
        robot.interact(() -> test.text("#find-field").setText("na cay"));
        shot(robot, "palette-911-dark");
        robot.interact(() -> test.text("#find-field").setText("không có gì như thế"));
        shot(robot, "palette-911-nothing");
    }

    /** The story of an edit and of an import; the list of steps that would be undone. */
    @Test
    void history(FxRobot robot) {
        test.visit(Place.MEMBERS);
        test.select(3);
        robot.interact(() -> test.text("#residence").setText("Thôn Khuổi Piểu, xã Cao Sơn"));
        robot.interact(() -> test.node("#member-save", Button.class).fire());
        test.size(1366, 768);
        test.visit(Place.HISTORY);
        test.select(0);
        shot(robot, "history-1366-edit");
        test.select(5);
        shot(robot, "history-1366-import");
        test.size(911, 512);
        robot.interact(() -> test.window.model().darkProperty().set(true));
        shot(robot, "history-911-dark");
        test.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        robot.interact(
                () -> test.node("#steps", ListView.class).getSelectionModel().select(2));
        test.settle();
        robot.interact(() -> Pictures.take(test.node("#steps", ListView.class).getScene(), "history-steps-dark"));
    }

    /** The states of a screen that a clerk meets besides the quiet one. */
    @Test
    void otherStates(FxRobot robot) {
        test.size(1366, 768);
        test.select(5);
        test.focus("#birth");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("31/2/1990");
        test.focus("#card_number");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("123");
        test.focus("#education");
        test.push(KeyCode.CONTROL, KeyCode.S);
        shot(robot, "state-problems");
        test.select(7);
        robot.interact(
                () -> test.node("#cell", ComboBox.class).getSelectionModel().select(5));
        test.settle();
        shot(robot, "state-transfer");
        test.push(KeyCode.CONTROL, KeyCode.N);
        shot(robot, "state-new");
        test.push(KeyCode.CONTROL, KeyCode.S);
        test.push(KeyCode.ESCAPE);
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("xyz");
        shot(robot, "state-nothing-found");
        test.size(911, 512);
        Failure failure = Failure.of(
                "Sao lưu",
                Problem.of(405, "problem.copy.failed", Path.of("E:/sao-luu/cao-son-2022-20261123-081500.sovang"))
                        .asException());
        Dialog<?>[] dialog = new Dialog<?>[1];
        robot.interact(() -> dialog[0] = FailureDialog.show(test.stage, test.language.words(), failure));
        test.settle();
        robot.interact(() -> {
            Pictures.take(dialog[0].getDialogPane().getScene(), "state-failure");
            dialog[0].close();
        });
    }

    private void shot(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
    }

    private void take(FxRobot robot, Place place, String how) {
        test.visit(place);
        if (place == Place.CELLS) {
            robot.interact(() -> test.node("#cell-tree", TreeTableView.class)
                    .getSelectionModel()
                    .select(5));
            test.settle();
        } else if (!robot.lookup(".table-view").tryQuery().isEmpty()) {
            test.select(place == Place.ROUND ? 9 : 5);
        }
        String name = place.name().toLowerCase(Locale.ROOT) + "-" + how;
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
        taken.add(name);
    }
}
