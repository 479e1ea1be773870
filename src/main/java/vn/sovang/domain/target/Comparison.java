package vn.sovang.domain.target;

/** How a result is held against the plan (phép so). */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    EQUAL,
    /** A rank: lower is better. */
    RANK,
    /** Done or not done. */
    DONE,
    /** Described in words, without a verdict. */
    QUALITATIVE
}
