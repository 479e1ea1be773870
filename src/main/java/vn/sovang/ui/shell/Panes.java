package vn.sovang.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;

/**
 * The parts of the window that F6 goes through: the navigation, the parts of the screen (its list, then what stands
 * beside it), the status bar. Each part takes the keyboard where it was left.
 */
final class Panes {
    private final Parent navigation;
    private final Parent screen;
    private final Parent status;
    private final Map<Node, Node> left = new WeakHashMap<>();

    /** @param screen holds the view of the present screen */
    Panes(Parent navigation, Parent screen, Parent status) {
        this.navigation = navigation;
        this.screen = screen;
        this.status = status;
    }

    /** Goes to the next part, or with -1 to the one before; parts without a control are passed over. */
    void go(int direction) {
        Scene scene = screen.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        List<Node> parts = parts();
        int here = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (isWithin(focused, parts.get(i))) {
                here = i;
                left.put(parts.get(i), focused);
            }
        }
        int start = here < 0 && direction < 0 ? parts.size() : here;
        for (int step = 1; step <= parts.size(); step++) {
            Node part = parts.get(Math.floorMod(start + direction * step, parts.size()));
            Optional<Node> target = target(part);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>(List.of(navigation));
        Optional<Node> split = find(screen, SplitPane.class::isInstance);
        if (split.isPresent()) {
            parts.addAll(((SplitPane) split.get()).getItems());
        } else {
            parts.add(screen);
        }
        parts.add(status);
        return parts;
    }

    private Optional<Node> target(Node part) {
        Node before = left.get(part);
        if (before != null && isWithin(before, part) && canTake(before)) {
            return Optional.of(before);
        }
        return find(part, node -> node instanceof ToggleButton place && place.isSelected() && part == navigation)
                .or(() -> find(part, node -> isList(node) && canTake(node)))
                .or(() -> find(part, Panes::canTake));
    }

    private static boolean isList(Node node) {
        return node instanceof TableView || node instanceof TreeTableView || node instanceof ListView;
    }

    private static boolean canTake(Node node) {
        if (!node.isFocusTraversable() || node.isDisabled() || node.getScene() == null) {
            return false;
        }
        for (Node level = node; level != null; level = level.getParent()) {
            if (!level.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node level = node; level != null; level = level.getParent()) {
            if (level == part) {
                return true;
            }
        }
        return false;
    }

    /** The first that is seen, in the order of the screen. */
    static Optional<Node> find(Node from, Predicate<Node> wanted) {
        if (!from.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(from)) {
            return Optional.of(from);
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = find(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
