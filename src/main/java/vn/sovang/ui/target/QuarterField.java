package vn.sovang.ui.target;

/** The one field of the results by quarter. */
public enum QuarterField {
    /** What is typed and not saved, see {@link QuarterEdits}. */
    EDITS
}
