package vn.sovang.ui.common;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * What Tab means where it does not go to the next control: a grid takes it from cell to cell, and Ctrl+Tab leaves the
 * grid. Everywhere else Ctrl+Tab belongs to the window.
 */
public final class TabKeys {
    /** The text of the event by which Tab leaves a text area, which nobody types. */
    static final String LEAVING = "leaving";

    private static final String KEPT = "sv.keeps-tab";

    private TabKeys() {}

    /** Lets a node and those within it have Tab and Ctrl+Tab for themselves. */
    public static void keep(Node node) {
        node.getProperties().put(KEPT, true);
    }

    /** Whether a node has them for itself. */
    public static boolean isKept(Node node) {
        for (Node level = node; level != null; level = level.getParent()) {
            if (level.hasProperties() && level.getProperties().containsKey(KEPT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event is that by which Tab leaves a text area, and not the clerk's. */
    public static boolean isLeaving(KeyEvent event) {
        return LEAVING.equals(event.getText());
    }
}
