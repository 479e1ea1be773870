package vn.sovang.domain.office;

import vn.sovang.domain.time.Period;

/**
 * A collective that may be commended: a school, an association, an agency, or a board that exists for a time.
 *
 * @param code may be empty, never null
 * @param kind code of the list {@code collective_kind}
 * @param superior the body above it, may be empty, never null
 * @param leader null when unknown
 * @param period in which it exists; a temporary board has an end
 * @param decision the act that set it up, may be empty
 */
public record Collective(
        long id,
        String code,
        String name,
        String kind,
        String superior,
        Person leader,
        Period period,
        String decision,
        String note) {

    /** The same collective with the key that the store has given it. */
    public Collective withId(long given) {
        return new Collective(given, code, name, kind, superior, leader, period, decision, note);
    }
}
