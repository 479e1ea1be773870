package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;

/**
 * Types as Unikey does, a letter, Backspace and the composed letter, faster than any hand, into every text field that is
 * shown and can be written in; each gets its text back.
 */
final class UnikeyWalk {
    private static final String KEYS = "D\bĐa\bàuwo\b\bươ";
    private static final String TEXT = "Đàuươ";

    private UnikeyWalk() {}

    /**
     * Walks over the fields of the main window.
     *
     * @return how many fields there were
     */
    static int everyField(TestWindow test) {
        return everyField(test, test.stage.getScene());
    }

    /** Walks over the fields of a scene, for instance a dialog's. @return how many there were */
    static int everyField(TestWindow test, Scene scene) {
        FxRobot robot = new FxRobot();
        List<TextInputControl> fields = new ArrayList<>();
        collect(scene.getRoot(), fields);
        for (TextInputControl field : fields) {
            String before = field.getText();
            robot.interact(() -> {
                field.requestFocus();
                field.setText("");
            });
            test.type(field, KEYS);
            assertEquals(TEXT, field.getText(), () -> "Unikey in " + field.getId() + " " + field.getAccessibleText());
            robot.interact(() -> field.setText(before));
        }
        test.settle();
        return fields.size();
    }

    private static void collect(Parent parent, List<TextInputControl> fields) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof TextInputControl field) {
                if (field.isEditable() && !field.isDisabled() && shown(field)) {
                    fields.add(field);
                }
            } else if (child instanceof Parent inner) {
                collect(inner, fields);
            }
        }
    }

    private static boolean shown(Node node) {
        for (Node level = node; level != null; level = level.getParent()) {
            if (!level.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
