package vn.sovang.domain.member;

import vn.sovang.base.Problem;

/**
 * Something that does not fit in the history of a member.
 *
 * @param event the event it is about
 * @param part what of the event would have to be another
 * @param problem from 2000 on it cannot be so; below it may be, but is seldom
 */
public record Finding(MemberEvent event, Part part, Problem problem) {

    /** The parts of an event. */
    public enum Part {
        KIND,
        DAY,
        CELL,
        DECISION,
        DECISION_DAY,
        PLACE,
        UNTIL
    }

    /** Whether it cannot be so. */
    public boolean blocks() {
        return problem.exitCode() >= 2;
    }
}
