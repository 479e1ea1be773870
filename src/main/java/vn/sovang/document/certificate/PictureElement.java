package vn.sovang.document.certificate;

/**
 * A picture of the clerk's own, put into the box with its proportions kept, in the middle.
 *
 * @param screenOnly whether a bought blank sheet already carries it
 */
public record PictureElement(Picture picture, Box box, boolean screenOnly) implements Element {
    public PictureElement {
        if (picture == null || box == null) {
            throw new IllegalArgumentException("A picture needs a box and its content");
        }
    }

    @Override
    public PictureElement at(Box place) {
        return new PictureElement(picture, place, screenOnly);
    }

    @Override
    public PictureElement onScreenOnly(boolean only) {
        return new PictureElement(picture, box, only);
    }
}
