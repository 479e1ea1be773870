package vn.sovang.document.certificate;

import vn.sovang.document.drawing.Drawings;

/**
 * A drawing of the house, put into the box with its proportions kept, in the middle.
 *
 * @param art which drawing
 * @param screenOnly whether a bought blank sheet already carries it
 */
public record ArtElement(Drawings art, Box box, boolean screenOnly) implements Element {
    public ArtElement {
        if (art == null || box == null) {
            throw new IllegalArgumentException("A picture needs a box and a drawing");
        }
    }
}
