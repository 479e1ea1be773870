package vn.sovang.document.paper;

/** How lines stand between the edges of their column. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
