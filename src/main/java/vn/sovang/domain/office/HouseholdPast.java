package vn.sovang.domain.office;

import java.time.LocalDate;

/**
 * Head, village and address of a household until a day.
 *
 * @param until the last day on which this held
 * @param villageId 0 when unknown
 * @param reason why it changed, never null
 */
public record HouseholdPast(
        long id, long householdId, LocalDate until, Person head, long villageId, String address, String reason) {}
