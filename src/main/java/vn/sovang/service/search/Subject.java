package vn.sovang.service.search;

/**
 * One record of the register, wherever it is shown: what the search finds and what a screen opens.
 *
 * @param id the key of the row in the table of its kind
 * @param year the working year in which it is shown, 0 when it is shown in every year
 */
public record Subject(Kind kind, long id, int year) {

    /** A record that is shown in every working year. */
    public static Subject of(Kind kind, long id) {
        return new Subject(kind, id, 0);
    }

    /** The kinds of records, in the order in which the search shows them. */
    public enum Kind {
        MEMBER,
        CELL,
        STAFF,
        /** A post in a body, held by a person. */
        POST,
        COLLECTIVE,
        HOUSEHOLD,
        VILLAGE,
        DECISION,
        /** An award of a decision, found by its recipient. */
        AWARD,
        HIGHER_AWARD,
        CAMPAIGN,
        TARGET,
        TASK,
        CONFERENCE,
        /** A version of a body's name. */
        UNIT,
        RULE,
        /** One named change of the history. */
        CHANGE
    }
}
