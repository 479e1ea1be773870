package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import vn.sovang.ui.common.TabKeys;

/** Goes through a scene by Tab, and by Ctrl+Tab out of grids: whatever can have the focus must be reached, and nothing holds it for ever. */
final class KeyboardWalk {
    private static final int LONGEST = 500;

    private KeyboardWalk() {}

    /** Goes round the main window. @return how many controls were reached */
    static int reachesEverything(TestWindow test) {
        return reachesEverything(test, test.stage.getScene());
    }

    /** Goes round a scene, for instance a dialog's. @return how many controls were reached */
    static int reachesEverything(TestWindow test, Scene scene) {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int presses = 0; presses < LONGEST; presses++) {
            if (TabKeys.isKept(scene.getFocusOwner())) {
                test.press(scene, KeyCode.CONTROL, KeyCode.TAB);
            } else {
                test.press(scene, KeyCode.TAB);
            }
            Node focused = scene.getFocusOwner();
            if (focused != null && !reached.add(focused) && presses > reached.size()) {
                break;
            }
        }
        List<Node> wanted = new ArrayList<>();
        collect(scene.getRoot(), wanted);
        wanted.removeIf(node -> reached.contains(node) || inReachedGroup(node, reached));
        assertEquals(List.of(), wanted, "these are not reached by Tab");
        return reached.size();
    }

    /** Within a group of buttons the arrow keys go on. */
    private static boolean inReachedGroup(Node node, Set<Node> reached) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && reached.stream()
                        .anyMatch(other -> other instanceof ToggleButton known
                                && known.getToggleGroup() == button.getToggleGroup());
    }

    private static void collect(Parent parent, List<Node> wanted) {
        if (!parent.isVisible() || parent.isDisabled()) {
            return;
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                wanted.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, wanted);
            }
        }
    }
}
