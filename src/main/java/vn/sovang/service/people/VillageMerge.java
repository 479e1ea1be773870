package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A wish to make several villages one.
 *
 * @param from keys of the villages that end, or go on under another name
 * @param into key of the one of them that goes on, 0 when a new one begins
 * @param code of a new village; empty when one goes on
 * @param name of the village afterwards
 * @param head of the village afterwards, empty when there is none yet
 * @param day from which they are one
 * @param decision may be empty
 */
public record VillageMerge(
        List<Long> from, long into, String code, String name, String head, LocalDate day, String decision) {
    public VillageMerge {
        from = List.copyOf(from);
    }
}
