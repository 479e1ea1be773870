package vn.sovang.service.people;

/**
 * In what the register knows a person.
 *
 * @param where cell, title, village or collective; may be empty
 */
public record Role(Kind kind, String where) {

    /** The roles a person may have, the telling ones first. */
    public enum Kind {
        MEMBER,
        STAFF,
        POST,
        VILLAGE_HEAD,
        HOUSEHOLD_HEAD,
        COLLECTIVE_LEADER
    }
}
