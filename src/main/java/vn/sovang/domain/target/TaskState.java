package vn.sovang.domain.target;

import java.util.Locale;

/** What has become of a task. */
public enum TaskState {
    OPEN,
    STARTED,
    DONE,
    /** Given up. */
    DROPPED;

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == STARTED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
