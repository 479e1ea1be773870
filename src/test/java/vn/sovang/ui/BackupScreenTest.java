package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.base.Words;
import vn.sovang.service.SealedCopies;
import vn.sovang.ui.backup.BackupModel.Line;
import vn.sovang.ui.backup.Restore;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.shell.Place;

/** The screen of backups: what there is, what would be lost, the stick, and the way back. */
@ExtendWith(ApplicationExtension.class)
class BackupScreenTest {
    private static final String PASSWORD = "mùa gặt ở Nà Cáy";

    @TempDir
    Path folder;

    private Path stick;
    private TestWindow test;

    @Start
    void start(Stage stage) throws IOException {
        stick = Files.createDirectory(folder.resolve("USB"));
        test = new TestWindow(stage, folder, new SaveAs() {
            @Override
            public Optional<Path> ask(String name, String kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> chooseFolder(String title) {
                return Optional.of(stick);
            }
        });
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void aCopyTellsWhatWouldBeLostAndIsGoneBackTo(FxRobot robot) {
        test.visit(Place.BACKUPS);
        assertEquals(0, test.table().getItems().size());
        fire(robot, "#backup-now");
        assertEquals(1, test.table().getItems().size());
        assertTrue(text("#backup-subtitle").contains("có đủ mọi thay đổi"));
        change("Nuôi ong");
        test.visit(Place.MEMBERS);
        test.visit(Place.BACKUPS);
        assertTrue(text("#backup-subtitle").contains("1 thay đổi sau đây"), text("#backup-subtitle"));
        assertEquals(1, test.node("#backup-lost", TableView.class).getItems().size());
        robot.interact(() -> Pictures.take(test.stage.getScene(), "backups-911"));
        test.size(1366, 768);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "backups-1366"));
        KeyboardWalk.reachesEverything(test);
        Path copy = ((Line) test.table().getItems().getFirst()).backup().file();
        fire(robot, "#backup-restore");
        Scene asking = dialog();
        robot.interact(() -> Pictures.take(asking, "backup-restore"));
        robot.interact(() -> ((Button) asking.lookup("#restore-do")).fire());
        test.settle();
        assertFalse(test.stage.isShowing(), "the window lets go of the register first");
        Restore wish = test.window.restore().orElseThrow();
        assertEquals(copy, wish.copy());
        assertNull(wish.secret());
    }

    @Test
    void theSecondCopyIsSealedAndOpensOnlyWithItsPassword(FxRobot robot) throws IOException {
        test.visit(Place.BACKUPS);
        assertTrue(text("#backup-second").contains("hãy chọn một USB"));
        fire(robot, "#second-choose");
        Scene asking = dialog();
        type(robot, asking, "#second-password", "ngắn");
        fireIn(robot, asking, "#second-keep");
        robot.interact(() -> Pictures.take(asking, "backup-second-short"));
        type(robot, asking, "#second-password", PASSWORD);
        type(robot, asking, "#second-again", PASSWORD + ".");
        fireIn(robot, asking, "#second-keep");
        assertTrue(asking.getWindow().isShowing(), "two different passwords seal nothing");
        type(robot, asking, "#second-again", PASSWORD);
        fireIn(robot, asking, "#second-keep");
        assertFalse(asking.getWindow().isShowing());
        Scene told = dialog();
        robot.interact(() -> Pictures.take(told, "backup-code"));
        String code = ((TextField) told.lookup("#recovery-code")).getText();
        robot.interact(() -> told.getWindow().hide());
        assertEquals(2, test.table().getItems().size());
        Path copy;
        try (Stream<Path> files = Files.list(stick)) {
            copy = files.findFirst().orElseThrow();
        }
        assertTrue(SealedCopies.is(copy));
        SealedCopies.prove(copy, code.toCharArray());
        test.size(1366, 768);
        robot.interact(() -> Pictures.take(test.stage.getScene(), "backups-second-1366"));

        int sealed = ((Line) test.table().getItems().getFirst()).second() ? 0 : 1;
        test.select(sealed);
        fire(robot, "#backup-restore");
        Scene back = dialog();
        type(robot, back, "#restore-password", "mùa gặt ở Na Cay");
        fireIn(robot, back, "#restore-do");
        assertTrue(test.stage.isShowing(), "a wrong password closes nothing");
        robot.interact(() -> Window.getWindows().stream()
                .filter(window -> window != test.stage)
                .toList()
                .forEach(Window::hide));
        fire(robot, "#backup-restore");
        Scene again = dialog();
        type(robot, again, "#restore-password", PASSWORD);
        fireIn(robot, again, "#restore-do");
        assertEquals(copy, test.window.restore().orElseThrow().copy());
    }

    @Test
    void anOpenSecondCopyIsTheClerksOwnWord(FxRobot robot) {
        test.visit(Place.BACKUPS);
        fire(robot, "#second-choose");
        Scene asking = dialog();
        robot.interact(() -> ((CheckBox) asking.lookup("#second-open")).setSelected(true));
        fireIn(robot, asking, "#second-keep");
        assertTrue(text("#backup-second").contains("ai nhặt được cũng đọc được"));
        fire(robot, "#second-stop");
        assertTrue(text("#backup-second").contains("Chưa chọn nơi để"));
        assertEquals(
                LocalDateTime.now(Samples.CLOCK).withNano(0),
                test.services.backups().last().orElseThrow());
    }

    private void change(String occupation) {
        test.services.codeLists().add("occupation", occupation, Words.of(Words.VIETNAMESE));
    }

    private void fire(FxRobot robot, String query) {
        robot.interact(() -> test.node(query, Button.class).fire());
        test.settle();
    }

    private void fireIn(FxRobot robot, Scene scene, String query) {
        robot.interact(() -> ((Button) scene.lookup(query)).fire());
        test.settle();
    }

    private static void type(FxRobot robot, Scene scene, String query, String text) {
        robot.interact(() -> ((PasswordField) scene.lookup(query)).setText(text));
    }

    private String text(String query) {
        return test.node(query, Label.class).getText();
    }

    private Scene dialog() {
        return Window.getWindows().stream()
                .filter(window -> window != test.stage && window.getScene() != null)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot() instanceof Node)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
