package vn.sovang.document.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A piece of line artwork. The y axis points down; {@code frame} is what fills the box the drawing is put into, figures
 * may reach beyond it by the width of their pen.
 *
 * @param name as layouts call it
 * @param frame in the drawing's own units; treated as immutable
 */
public record Drawing(String name, Rectangle2D.Double frame, List<DrawingPart> parts) {
    public Drawing {
        parts = List.copyOf(parts);
        if (!(frame.width > 0 && frame.height > 0)) {
            throw new IllegalArgumentException("The drawing " + name + " has no area");
        }
    }
}
