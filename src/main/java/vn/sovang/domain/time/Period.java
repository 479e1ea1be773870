package vn.sovang.domain.time;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from first day; null means since ever
 * @param to last day, included; null means open
 */
public record Period(LocalDate from, LocalDate to) {
    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    /** @throws IllegalArgumentException when {@code to} lies before {@code from} */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + " before it begins on " + from);
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether the two have at least one day in common. */
    public boolean overlaps(Period other) {
        return reaches(other.to) && other.reaches(to);
    }

    public boolean isOpen() {
        return to == null;
    }

    private boolean reaches(LocalDate end) {
        return from == null || end == null || !from.isAfter(end);
    }
}
