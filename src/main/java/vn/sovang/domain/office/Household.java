package vn.sovang.domain.office;

import java.time.LocalDate;
import vn.sovang.domain.time.Period;

/**
 * A household (hộ gia đình) with its present head, village and address; what they were before is told by
 * {@link HouseholdPast}.
 *
 * @param code number of the household in the village's book, may be empty, never null
 * @param head never null
 * @param villageId 0 when unknown
 * @param address within the village, may be empty
 * @param period in which it is a household of the commune
 */
public record Household(long id, String code, Person head, long villageId, String address, Period period, String note) {

    /** The same household under an earlier head or in an earlier place. */
    Household as(HouseholdPast past) {
        return new Household(id, code, past.head(), past.villageId(), past.address(), period, note);
    }

    /** The same household with the key that the store has given it. */
    public Household withId(long given) {
        return new Household(given, code, head, villageId, address, period, note);
    }

    public Household in(long village) {
        return new Household(id, code, head, village, address, period, note);
    }

    /** What the household is now, as its past until a day. */
    public HouseholdPast until(LocalDate last, String reason) {
        return new HouseholdPast(0, id, last, head, villageId, address, reason);
    }
}
