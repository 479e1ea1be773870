package vn.sovang.service.people;

/** Which households a list shows, by their state on its day. */
public enum HouseholdFilter {
    PRESENT,
    CULTURAL,
    NOT_CULTURAL,
    /** Those that have ended, or have not begun. */
    ABSENT,
    EVERYBODY;

    public boolean shows(HouseholdRow row) {
        return switch (this) {
            case PRESENT -> row.present();
            case CULTURAL -> row.present() && row.cultural();
            case NOT_CULTURAL -> row.present() && !row.cultural();
            case ABSENT -> !row.present();
            case EVERYBODY -> true;
        };
    }
}
