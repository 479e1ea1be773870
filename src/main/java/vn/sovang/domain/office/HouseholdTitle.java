package vn.sovang.domain.office;

/**
 * A title of a household for a year.
 *
 * @param title code of the list {@code household_title}
 * @param decision number of the decision that conferred it, may be empty, never null
 */
public record HouseholdTitle(long id, long householdId, int year, String title, String decision) {}
