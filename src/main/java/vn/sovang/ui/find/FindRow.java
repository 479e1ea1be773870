package vn.sovang.ui.find;

import vn.sovang.service.search.Entry;
import vn.sovang.service.search.Subject;

/** One row of the palette. */
public sealed interface FindRow {

    /**
     * Stands above a group.
     *
     * @param total how many answer; 0 where that is not worth saying
     */
    record Heading(String key, int total) implements FindRow {}

    /** A record that is opened. */
    record Found(Entry entry) implements FindRow {}

    /** A place or a command. */
    record Doing(Deed deed) implements FindRow {}

    /**
     * Goes on in the list of a screen, where all that answer are shown.
     *
     * @param left how many are not shown here
     */
    record More(Subject.Kind kind, int left) implements FindRow {}

    default boolean selectable() {
        return !(this instanceof Heading);
    }
}
