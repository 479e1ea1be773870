package vn.sovang.domain.office;

import java.time.LocalDate;

/**
 * How a village was called and who led it until a day.
 *
 * @param until the last day on which this held
 * @param head null when there was none or nobody knows
 * @param headPerson null when the register does not know who it was
 * @param decision the act that changed it, never null
 */
public record VillagePast(
        long id, long villageId, LocalDate until, String name, String head, Person headPerson, String decision) {}
