package vn.sovang.service.people;

/** Which people of the office a list shows, by their state on its day. */
public enum StaffFilter {
    SERVING,
    /** Cadres and civil servants, of whom the targets speak. */
    COUNTED,
    /** Those of them whose professional schooling is too low or unknown. */
    BELOW_PROFESSIONAL,
    /** Those of them whose political theory is too low or unknown. */
    BELOW_THEORY,
    /** Those who no longer serve, or not yet. */
    ABSENT,
    EVERYBODY
}
