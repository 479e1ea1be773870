package vn.sovang.domain.printing;

/** What became of a sheet that was sent to the printer. */
public enum SheetOutcome {
    /** Sent; nobody has said yet what came out. */
    OPEN,
    /** Came out well. */
    GOOD,
    /** Came out, but cannot be given away. */
    SPOILT,
    /** Never came out. */
    NOT_PRINTED
}
