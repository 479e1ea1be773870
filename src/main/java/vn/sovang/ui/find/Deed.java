package vn.sovang.ui.find;

import org.kordamp.ikonli.feather.Feather;

/**
 * Something the palette can do besides opening a record: go to a place, run a command.
 *
 * @param name in the language of the screen
 * @param searched the part of the name it is found by: what is undone is named, but no search for it may undo it
 * @param beside what it belongs to; may be empty
 * @param shortcut the keys as they are shown, empty when it has none
 */
public record Deed(
        Kind kind, String name, String searched, String beside, String shortcut, Feather icon, Runnable action) {

    /** What a deed is, in the order in which they are offered before anything is typed. */
    public enum Kind {
        COMMAND,
        PLACE
    }
}
