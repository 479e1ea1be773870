package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.ui.shell.Place;

/** A layout is designed with the mouse and with the keys. */
@ExtendWith(ApplicationExtension.class)
class DesignerScreenTest {
    private static final double RULER = 18;

    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> Optional.of(folder.resolve(name)));
    }

    @Stop
    void stop() {
        test.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<Element> items() {
        return test.node("#designer-items", ListView.class);
    }

    private TextElement text(String name) {
        return items().getItems().stream()
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(text -> text.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Image picture() {
        return test.node("#designer-page", Pane.class).getChildren().stream()
                .filter(ImageView.class::isInstance)
                .map(node -> ((ImageView) node).getImage())
                .findFirst()
                .orElseThrow();
    }

    private void choose(FxRobot robot, String name) {
        robot.interact(() -> items().getSelectionModel().select(text(name)));
        test.settle();
    }

    private void take(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
    }

    @Test
    void aTextIsDraggedNudgedAndTakenBack(FxRobot robot) {
        test.size(1366, 768);
        test.visit(Place.LAYOUTS);
        Pane page = test.node("#designer-page", Pane.class);
        Image before = picture();
        TextElement name = text("Người nhận");
        double scale = (page.getPrefWidth() - RULER) / 297;
        double x = RULER + (name.box().x() + name.box().width() / 2) * scale;
        double y = RULER + (name.box().y() + name.box().height() / 2) * scale;
        javafx.geometry.Point2D at = page.localToScreen(x, y);
        robot.moveTo(at).press(MouseButton.PRIMARY).moveBy(0, 14 * scale).release(MouseButton.PRIMARY);
        test.settle();
        assertTrue(
                text("Người nhận").box().y() > name.box().y() + 8,
                text("Người nhận").toString());
        assertNotEquals(before, picture());
        double dragged = text("Người nhận").box().x();
        test.push(KeyCode.RIGHT);
        test.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(dragged + 0.6, text("Người nhận").box().x(), 1e-6);
        assertFalse(test.node("#designer-save", Button.class).isDisabled());
        for (int i = 0; i < 3; i++) {
            test.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(name.box(), text("Người nhận").box());
        assertTrue(test.node("#designer-save", Button.class).isDisabled());
    }

    @Test
    void theKeyboardAloneChangesAndSaves(FxRobot robot) {
        test.visit(Place.LAYOUTS);
        choose(robot, "Thành tích");
        test.focus("#designer-size");
        robot.interact(() -> test.node("#designer-size", TextField.class).selectAll());
        test.type("\b15,5");
        test.push(KeyCode.ENTER);
        assertEquals(15.5, text("Thành tích").style().size());
        robot.interact(() -> test.node("#designer-screen-only", CheckBox.class).fire());
        assertTrue(text("Thành tích").screenOnly());
        robot.interact(() -> test.node("#designer-screen-only", CheckBox.class).fire());
        test.focus("#designer-from");
        robot.interact(() -> test.node("#designer-from", TextField.class).setText("5/1/2027"));
        test.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> test.node("#designer-save", Button.class).fire());
        test.settle();
        Layout kept = test.services.layouts().on("giay-khen-a4", LocalDate.of(2027, 1, 5));
        assertEquals(2, kept.version());
        assertEquals(
                1,
                test.services
                        .layouts()
                        .on("giay-khen-a4", LocalDate.of(2026, 1, 5))
                        .version());
    }

    @Test
    void recipientsAreTriedOneAfterTheOther(FxRobot robot) {
        test.visit(Place.LAYOUTS);
        Image longest = picture();
        assertEquals("1/43", test.node("#designer-recipient", Label.class).getText());
        robot.interact(() -> test.node("#designer-after", Button.class).fire());
        test.settle();
        assertEquals("2/43", test.node("#designer-recipient", Label.class).getText());
        assertNotEquals(longest, picture());
    }

    @Test
    void itIsPaintedForTheEye(FxRobot robot) {
        test.visit(Place.LAYOUTS);
        choose(robot, "Người nhận");
        take(robot, "designer-911-light-vi");
        test.size(1366, 768);
        take(robot, "designer-1366-light-vi");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        test.settle();
        take(robot, "designer-1366-dark-vi");
        robot.interact(() -> test.window.model().darkProperty().set(false));
        Node page = test.node("#designer-page", Node.class);
        assertTrue(page.isFocusTraversable());
    }
}
