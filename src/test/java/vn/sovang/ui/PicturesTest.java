package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Language;

/** Takes a picture of each screen in both sizes, looks and languages, into {@code target/pictures}. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    @TempDir
    static Path folder;

    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new MainWindow(
                stage,
                Samples.open(folder),
                new Language(Words.VIETNAMESE),
                Samples.CLOCK,
                (name, kind) -> java.util.Optional.empty());
        window.show();
    }

    @Test
    void all(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        WaitForAsyncUtils.waitForFxEvents();
        javafx.scene.control.TableView<?> table = robot.lookup("#member-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(5));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.take(stage.getScene(), "members-1366-light-vi"));
        robot.interact(() -> window.model().darkProperty().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.take(stage.getScene(), "members-1366-dark-vi"));
        robot.interact(() -> {
            stage.setWidth(911);
            stage.setHeight(512);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.take(stage.getScene(), "members-911-dark-vi"));
        assertTrue(Files.exists(Path.of("target/pictures/members-1366-light-vi.png")));
    }
}
