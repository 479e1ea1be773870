package vn.sovang.service;

import vn.sovang.domain.member.Membership;

/** Which members a list shows, by their state on its day. */
public enum MemberFilter {
    /** All members on the day. */
    PRESENT,
    FULL,
    PROBATIONARY,
    EXEMPT,
    /** Those who are no longer members, or not yet. */
    ABSENT,
    EVERYBODY;

    public boolean shows(MemberRow row) {
        Membership state = row.state();
        return switch (this) {
            case PRESENT -> state.isMember();
            case FULL -> state.standing() == Membership.Standing.FULL;
            case PROBATIONARY -> state.standing() == Membership.Standing.PROBATIONARY;
            case EXEMPT -> state.isMember() && state.exempt();
            case ABSENT -> !state.isMember();
            case EVERYBODY -> true;
        };
    }
}
