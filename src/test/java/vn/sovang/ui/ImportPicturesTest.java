package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
import vn.sovang.exchange.encoding.OldEncoding;
import vn.sovang.ui.shell.Place;

/** Takes a picture of each step of the import in both sizes and looks, into {@code target/pictures}. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class ImportPicturesTest {
    @TempDir
    Path folder;

    private TestWindow test;
    private Path chosen;
    private int taken;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> Optional.of(folder.resolve("de-lai.xlsx")));
        test.window.openFilesWith((kind, endings) -> Optional.of(chosen));
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void allSteps(FxRobot robot) throws IOException {
        chosen = ImportSamples.members(folder.resolve("Danh sách đảng viên chi bộ Nà Cáy.xlsx"));
        steps(robot, 911, 512, "911-light");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        steps(robot, 911, 512, "911-dark");
        robot.interact(() -> test.window.model().darkProperty().set(false));
        steps(robot, 1366, 768, "1366-light");
        assertEquals(24, taken);
    }

    private void steps(FxRobot robot, int width, int height, String how) throws IOException {
        test.size(width, height);
        test.visit(Place.MEMBERS);
        test.visit(Place.IMPORT);
        shot(robot, "import-none-" + how);
        test.push(KeyCode.CONTROL, KeyCode.O);
        shot(robot, "import-choose-" + how);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        shot(robot, "import-match-" + how);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        test.push(KeyCode.DOWN);
        test.push(KeyCode.DOWN);
        shot(robot, "import-check-" + how);
        list(robot, "#check-conversions", "import-conversions-" + how);
        list(robot, "#check-comparison", "import-comparison-" + how);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        shot(robot, "import-done-" + how);
        test.focus("#done-undo");
        test.push(KeyCode.SPACE);
        test.focus("#done-again");
        test.push(KeyCode.SPACE);
        Path members = chosen;
        chosen = old(folder.resolve("TCVN3.csv"));
        test.push(KeyCode.CONTROL, KeyCode.O);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        shot(robot, "import-old-" + how);
        chosen = members;
        test.push(KeyCode.ALT, KeyCode.LEFT);
    }

    private static Path old(Path file) throws IOException {
        String text =
                "Số thẻ;Họ và tên;Ngày sinh;Chi bộ;Ngày vào Đảng\n61931201;Triệu Mùi Chiêu;5/5/1991;Nà Cáy;3/2/2021\n"
                        + ";Nguyễn Văn Đường;1/2/1980;Nà Cáy;3/2/2011\n";
        return Files.write(file, OldEncoding.TCVN3.encode(text).getBytes(Charset.forName("windows-1252")));
    }

    /** A list in a window of its own. */
    private void list(FxRobot robot, String button, String name) {
        robot.interact(() -> test.node(button, Button.class).fire());
        test.settle();
        Scene scene = Window.getWindows().stream()
                .map(Window::getScene)
                .filter(one -> one.getRoot().lookup("#list-table") != null)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> Pictures.take(scene, name));
        robot.interact(() -> ((Button) scene.getRoot().lookup("#list-close")).fire());
        taken++;
    }

    private void shot(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
        taken++;
    }
}
