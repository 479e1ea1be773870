package vn.sovang.document.certificate;

/** Families of letters a layout may name; both come with the program and have every Vietnamese letter. */
public enum FontFamily {
    /** As wide as Times New Roman. */
    SERIF,
    /** As wide as Arial. */
    SANS
}
