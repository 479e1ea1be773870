package vn.sovang.exchange.kinds;

/** What a list of members says about whether somebody is one at present; when and how is told by the events. */
public enum MemberState {
    FULL,
    PROBATIONARY,
    GUEST,
    ELSEWHERE,
    TRANSFERRED_OUT,
    LEFT_PARTY,
    DEAD;

    /** Whether it speaks of a member who is here. */
    public boolean isPresent() {
        return this == FULL || this == PROBATIONARY;
    }
}
