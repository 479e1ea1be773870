package vn.sovang.domain.commendation;

/**
 * An award received from above.
 *
 * @param form as written, for instance {@code Bằng khen}
 * @param giver null when the source does not say who gave it
 * @param recipient as written; may be a temporary board
 * @param period the years it is given for, as written; may be empty
 * @param year the working year it is reported in
 */
public record HigherAward(
        long id, String form, String giver, String recipient, String achievement, String period, int year) {}
