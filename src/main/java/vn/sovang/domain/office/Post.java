package vn.sovang.domain.office;

import vn.sovang.domain.time.Period;

/**
 * A post held by a person in a body or cell during a period. One person may hold several at once, in party and state.
 *
 * @param unitCode code of the body or cell, for instance {@code UBND}
 * @param decision the act that gave the post, as written; may be empty, never null
 */
public record Post(long id, Person person, String title, String unitCode, Period period, String decision) {

    /** A post whose act nobody has written down. */
    public Post(long id, Person person, String title, String unitCode, Period period) {
        this(id, person, title, unitCode, period, "");
    }

    /** The same post during another period. */
    public Post during(Period other) {
        return new Post(id, person, title, unitCode, other, decision);
    }

    /** The same post in a body that is now called by another code. */
    public Post in(String code) {
        return new Post(id, person, title, code, period, decision);
    }
}
