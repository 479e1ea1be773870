package vn.sovang.service;

import vn.sovang.domain.member.Membership;

/** Which members a list shows, by their state on its day. */
public enum MemberFilter {
    /** All members on the day. */
    PRESENT,
    FULL,
    PROBATIONARY,
    EXEMPT,
    SUSPENDED,
    /** Members here who attend meetings in another cell or place for a time. */
    AWAY,
    /** Members of another place who attend meetings here for a time. */
    GUEST,
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
            case SUSPENDED -> state.isMember() && state.suspended();
            case AWAY -> state.isAway();
            case GUEST -> state.isGuest();
            case ABSENT -> !state.isMember();
            case EVERYBODY -> true;
        };
    }
}
