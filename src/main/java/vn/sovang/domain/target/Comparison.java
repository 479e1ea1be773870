package vn.sovang.domain.target;

/** How a result is held against the plan (phép so). */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    EQUAL,
    /** From the planned value to a second one, both of them included. */
    BETWEEN,
    /** A rank: lower is better. */
    RANK,
    /** Done or not done. */
    DONE,
    /** Described in words, without a verdict. */
    QUALITATIVE;

    /** Whether the plan is a number. */
    public boolean hasValue() {
        return switch (this) {
            case AT_LEAST, AT_MOST, EQUAL, BETWEEN, RANK -> true;
            case DONE, QUALITATIVE -> false;
        };
    }
}
