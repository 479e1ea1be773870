package vn.sovang.service.imports;

/** What the clerk says about a row that may speak of somebody who is in the register already. */
public sealed interface RowChoice {

    /** It speaks of this one. */
    record Same(long id) implements RowChoice {}

    /** It speaks of somebody else, who is new. */
    record Other() implements RowChoice {}
}
