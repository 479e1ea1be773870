package vn.sovang.service.member;

import java.time.LocalDate;

/**
 * One line of everything that is kept of a member.
 *
 * @param source which of the records it is
 * @param id of the record
 * @param day null when unknown
 * @param until last day, null when open or when it has none
 * @param title what happened, in the clerk's words
 * @param detail cell, place, reason; may be empty
 * @param decision number and day of the decision; may be empty
 */
public record HistoryLine(
        Source source, long id, LocalDate day, LocalDate until, String title, String detail, String decision) {

    /** Where a line comes from. */
    public enum Source {
        EVENT,
        CARD,
        DISCIPLINE,
        BADGE,
        POST,
        EVALUATION;

        /** Whether {@link FormService} can correct it here; posts and evaluations have screens of their own. */
        public boolean isOwn() {
            return this == EVENT || this == CARD || this == DISCIPLINE || this == BADGE;
        }
    }
}
