package vn.sovang.service;

import java.util.function.Predicate;
import vn.sovang.domain.member.Membership;

/** Which members a list shows, by their state on its day. */
public enum MemberFilter {
    /** All members on the day. */
    PRESENT(row -> row.state().isMember()),
    FULL(row -> row.state().standing() == Membership.Standing.FULL),
    PROBATIONARY(row -> row.state().standing() == Membership.Standing.PROBATIONARY),
    EXEMPT(row -> row.state().isMember() && row.state().exempt()),
    /** Those who are no longer members, or not yet. */
    ABSENT(row -> !row.state().isMember()),
    EVERYBODY(row -> true);

    private final Predicate<MemberRow> shows;

    MemberFilter(Predicate<MemberRow> shows) {
        this.shows = shows;
    }

    public boolean shows(MemberRow row) {
        return shows.test(row);
    }
}
