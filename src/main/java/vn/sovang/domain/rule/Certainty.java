package vn.sovang.domain.rule;

/** How sure the source of a rule is. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    UNCERTAIN;

    /** The weaker of the two: a result is as certain as its weakest part. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
