package vn.sovang.service.people;

/** What is typed into the grid of titles of a year. */
public enum TitleField {
    /** The households whose titles differ from those that are kept, as {@link Ticks} writes them. */
    TICKS,
    /** The decision of the titles that are given now. */
    DECISION
}
