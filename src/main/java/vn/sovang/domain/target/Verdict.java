package vn.sovang.domain.target;

/** What a result is worth against its plan. */
public enum Verdict {
    MET,
    EXCEEDED,
    MISSED,
    /** There is a result, it does not reach the plan yet, and the year still runs. */
    PENDING,
    /** No result yet. */
    OPEN,
    /** Described in words, or without a plan to hold it against. */
    NONE;

    /** Whether the plan is reached or surpassed. */
    public boolean isMet() {
        return this == MET || this == EXCEEDED;
    }

    /** Whether the result was held against the plan, and how that ended is known. */
    public boolean isJudged() {
        return isMet() || this == MISSED;
    }

    /** Whether something is still awaited. */
    public boolean isOpen() {
        return this == OPEN || this == PENDING;
    }
}
