package vn.sovang.domain.office;

import java.time.LocalDate;
import vn.sovang.domain.time.Period;

/**
 * A village (thôn), with its present name and head; how it was called and who led it before is told by
 * {@link VillagePast}.
 *
 * @param head name of its head, null when there is none or nobody knows
 * @param headPerson the person who is head, null when the register does not know who it is
 * @param households their number as it was typed, null when unknown
 * @param formerCommune the commune it belonged to before the merger, as {@code Sỹ Bình}; may be empty, never null
 * @param period in which it exists
 * @param successorId id of the village it was merged into, 0 when there is none
 * @param endedBy the act that ended it, never null
 */
public record Village(
        long id,
        String code,
        String name,
        String head,
        Person headPerson,
        Integer households,
        String formerCommune,
        Period period,
        long successorId,
        String endedBy) {

    /** A village of which no more than the first list is known. */
    public Village(long id, String code, String name, String head, Integer households) {
        this(id, code, name, head, null, households, "", Period.ALWAYS, 0, "");
    }

    /** The name of the head; empty when there is none. */
    public String headName() {
        if (headPerson != null) {
            return headPerson.name();
        }
        return head == null ? "" : head;
    }

    /** The same village under another name and head. */
    Village as(VillagePast past) {
        return new Village(
                id,
                code,
                past.name(),
                past.head(),
                past.headPerson(),
                households,
                formerCommune,
                period,
                successorId,
                endedBy);
    }

    public Village named(String other) {
        return new Village(id, code, other, head, headPerson, households, formerCommune, period, successorId, endedBy);
    }

    /** The same village, of a commune that was merged into another. */
    public Village comingFrom(String commune) {
        return new Village(id, code, name, head, headPerson, households, commune, period, successorId, endedBy);
    }

    /**
     * The same village, at its end.
     *
     * @param last the last day of the village
     * @param successor id of the village it is merged into, 0 for none
     */
    public Village ended(LocalDate last, long successor, String act) {
        return new Village(
                id,
                code,
                name,
                head,
                headPerson,
                households,
                formerCommune,
                new Period(period.from(), last),
                successor,
                act);
    }
}
