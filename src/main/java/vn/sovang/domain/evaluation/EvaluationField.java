package vn.sovang.domain.evaluation;

import java.util.Locale;

/** What is written down for one line of the evaluation, in the order of a grid. */
public enum EvaluationField {
    SELF_POINTS,
    SELF,
    POINTS,
    APPRAISED,
    VOTES,
    DECIDED,
    REASON,
    DECISION,
    DECISION_DAY,
    NOTE;

    /** Whether a level stands here. */
    public boolean isLevel() {
        return this == SELF || this == APPRAISED || this == DECIDED;
    }

    /** Whether points stand here. */
    public boolean isPoints() {
        return this == SELF_POINTS || this == POINTS;
    }

    /** Whether somebody who is not rated has nothing here. */
    public boolean isForRated() {
        return isLevel() || isPoints() || this == VOTES;
    }

    /** The level that points of this field propose; null for other fields. */
    EvaluationField proposes() {
        return this == SELF_POINTS ? SELF : this == POINTS ? APPRAISED : null;
    }

    /** The name in keys of words and in rules. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
