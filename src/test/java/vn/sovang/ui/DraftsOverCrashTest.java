package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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

/** What is typed is there again after the window was lost without being closed. */
@ExtendWith(ApplicationExtension.class)
class DraftsOverCrashTest {
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

    /** The window vanishes; nobody tells the screens. */
    private void crash(FxRobot robot) {
        Path file = test.services.file();
        test.close();
        robot.interact(() -> test = new TestWindow(
                new Stage(), Services.open(file, Words.of(Words.VIETNAMESE)), (name, kind) -> Optional.empty()));
        test.settle();
    }

    private void await(Map<String, Integer> drafts) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> test.services.drafts().counts().equals(drafts));
    }

    @Test
    void unsavedFormsComeBackWithAQuietNotice(FxRobot robot) throws TimeoutException {
        test.settle();
        test.select(3);
        test.focus("#residence");
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("Thôn Nà Cáy, nhà sàn cũ");
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Lý Thị Mới");
        await(Map.of("members", 2));
        crash(robot);
        assertEquals(
                "Còn 2 phiếu chưa lưu từ lần trước.",
                test.node("#notice-text", Label.class).getText());
        robot.interact(test.node("#notice-action", Button.class)::fire);
        test.settle();
        assertEquals("Lý Thị Mới", test.text("#name").getText());
        test.select(3);
        assertEquals("Thôn Nà Cáy, nhà sàn cũ", test.text("#residence").getText());
        test.push(KeyCode.CONTROL, KeyCode.S);
        await(Map.of("members", 1));
        crash(robot);
        test.select(3);
        assertEquals("Thôn Nà Cáy, nhà sàn cũ", test.text("#residence").getText());
        assertFalse(test.node("#member-save", Button.class).isDisabled()
                && test.services.drafts().counts().isEmpty());
        robot.interact(test.node("#drafts", Button.class)::fire);
        test.settle();
        robot.interact(test.node("#member-cancel", Button.class)::fire);
        test.settle();
        await(Map.of());
        crash(robot);
        assertFalse(test.node("#notice", javafx.scene.Node.class).isVisible());
        assertTrue(test.services.drafts().counts().isEmpty());
    }
}
