package vn.sovang.domain.office;

import vn.sovang.domain.time.Period;

/**
 * A post held by a person in a body during a period. One person may hold several at once, in party and state.
 *
 * @param unitCode code of the body, for instance {@code UBND}
 */
public record Post(long id, Person person, String title, String unitCode, Period period) {

    /** The same post during another period. */
    public Post during(Period other) {
        return new Post(id, person, title, unitCode, other);
    }

    /** The same post in a body that is now called by another code. */
    public Post in(String code) {
        return new Post(id, person, title, code, period);
    }
}
