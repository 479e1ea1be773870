package vn.sovang.domain.target;

/** What a result is worth against its plan. */
public enum Verdict {
    MET,
    EXCEEDED,
    MISSED,
    /** No result yet. */
    OPEN,
    /** Described in words, or without a plan to hold it against. */
    NONE;

    /** Whether the plan is reached or surpassed. */
    public boolean isMet() {
        return this == MET || this == EXCEEDED;
    }
}
