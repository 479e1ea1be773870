package vn.sovang.ui.common;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell of a list whose graphic wraps its texts at the width of the list. A list asks its cells for their height without
 * a width, and wrapping texts then ask for more lines than they need.
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** Narrower than this no text is laid out, as long as the list has no width yet. */
    private static final double LEAST = 200;

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row)) {
            return super.computePrefHeight(width);
        }
        double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(Math.max(room, LEAST)) + snappedBottomInset();
    }
}
