package vn.sovang.domain.commendation;

/** The life of a decision; from {@link #SIGNED} on it is closed, and answered only by further acts. */
public enum DecisionState {
    DRAFT,
    SUBMITTED,
    SIGNED,
    PRESENTED,
    REVOKED
}
