package vn.sovang.document.drawing;

/** The colours of the house's artwork: golds of a gilded frame, the red of the flag. */
final class Palette {
    static final Ink RED = Ink.of("#B8141C");
    static final Ink RED_DEEP = Ink.of("#8E0F15");
    static final Ink GOLD_DEEP = Ink.of("#9C6C10");
    static final Ink GOLD = Ink.of("#C9951E");
    static final Ink GOLD_BRIGHT = Ink.of("#E9BC4C");
    static final Ink GOLD_PALE = Ink.of("#F8E7B4");
    static final Ink TINT = Ink.of("#F9EECF");

    private Palette() {}
}
