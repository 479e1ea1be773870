package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * A stretch of service of a cadre, civil servant or other person of the office, with one title and one schooling. Who
 * gets another title or a higher level from a day on has two stretches, one after the other.
 *
 * @param kind code of the list {@code staff_kind}
 * @param professionalLevel code of the list {@code professional_level}, null when unknown
 * @param politicalTheory code of the list {@code political_theory}, null when none or unknown
 * @param since first day, null when unknown
 * @param until last day, null while it lasts
 * @param note never null
 */
public record Staff(
        long id,
        Person person,
        String kind,
        String title,
        String professionalLevel,
        String politicalTheory,
        LocalDate since,
        LocalDate until,
        String note) {

    /** A stretch of which no end is known. */
    public Staff(
            long id,
            Person person,
            String kind,
            String title,
            String professionalLevel,
            String politicalTheory,
            LocalDate since) {
        this(id, person, kind, title, professionalLevel, politicalTheory, since, null, "");
    }

    /** Whether the person serves in this stretch on a day. */
    public boolean servesOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /**
     * The stretch of a person that tells of a day: the one of that day, else the last one before it, else the first.
     *
     * @param stretches of one person in any order, at least one
     */
    public static Staff telling(Collection<Staff> stretches, LocalDate day) {
        Comparator<Staff> bySince =
                Comparator.comparing(Staff::since, Comparator.nullsFirst(Comparator.naturalOrder()));
        return stretches.stream()
                .filter(one -> one.servesOn(day))
                .max(bySince)
                .or(() -> stretches.stream()
                        .filter(one -> one.since() == null || !one.since().isAfter(day))
                        .max(bySince))
                .orElseGet(() -> stretches.stream().min(bySince).orElseThrow());
    }

    /** The same stretch, ending on a day; null when it lasts. */
    public Staff endingOn(LocalDate day) {
        return new Staff(id, person, kind, title, professionalLevel, politicalTheory, since, day, note);
    }

    /** The same stretch with the key that the store has given it. */
    public Staff withId(long given) {
        return new Staff(given, person, kind, title, professionalLevel, politicalTheory, since, until, note);
    }
}
