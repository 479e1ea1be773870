package vn.sovang.document.certificate;

/** One thing on the sheet; later elements lie on earlier ones. */
public sealed interface Element permits TextElement, ArtElement, PictureElement, RuleElement {
    Box box();

    /** Whether it is shown on the screen only: what a bought blank sheet already carries. */
    boolean screenOnly();

    /** The same at another place. */
    Element at(Box place);

    /** The same, printed or not. */
    Element onScreenOnly(boolean only);
}
