package vn.sovang.store;

import java.time.LocalDateTime;

/**
 * One named change as the trace keeps it.
 *
 * @param who system user name of the one who did it
 * @param label what the clerk did, in the clerk's words
 * @param kind what it is to undo and redo
 * @param reverses the change whose images were applied backwards, 0 for {@link Kind#DO} and {@link Kind#FIXED}
 */
public record ChangeEntry(long id, LocalDateTime at, String who, String label, Kind kind, long reverses) {

    /** What a change is to undo and redo. */
    public enum Kind {
        DO,
        UNDO,
        REDO,
        /** An act with legal effect or a row of the program's own: never undone, only answered by another act. */
        FIXED
    }
}
