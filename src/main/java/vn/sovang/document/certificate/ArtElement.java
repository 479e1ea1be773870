package vn.sovang.document.certificate;

import vn.sovang.document.drawing.Drawings;

/**
 * A drawing of the house, put into the box with its proportions kept, in the middle; a
 * border fills its box.
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

    @Override
    public ArtElement at(Box place) {
        return new ArtElement(art, place, screenOnly);
    }

    @Override
    public ArtElement onScreenOnly(boolean only) {
        return new ArtElement(art, box, only);
    }
}
