package vn.sovang.service.people;

/** Which records a list shows, by whether they exist on its day. */
public enum PresentFilter {
    PRESENT,
    /** Those that have ended, or have not begun. */
    ABSENT,
    EVERYBODY;

    public boolean shows(boolean present) {
        return switch (this) {
            case PRESENT -> present;
            case ABSENT -> !present;
            case EVERYBODY -> true;
        };
    }
}
