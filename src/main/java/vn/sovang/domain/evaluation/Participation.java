package vn.sovang.domain.evaluation;

import java.util.Locale;

/**
 * How somebody takes part in the evaluation of a year.
 *
 * @param reason code of the list {@code not_rated_reason} for those who are not rated, else null
 */
public record Participation(Kind kind, String reason) {
    /** Everybody of whom nothing else is known. */
    public static final Participation RATED = new Participation(Kind.RATED, null);

    /** How far somebody takes part; each takes part in what stands before it too. */
    public enum Kind {
        /** Takes no part: neither reviewed nor rated. */
        NONE,
        /** Reviewed (kiểm điểm), but not rated. */
        REVIEWED,
        /** Reviewed and rated. */
        RATED;

        /** The name in rules. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isRated() {
        return kind == Kind.RATED;
    }

    public boolean isReviewed() {
        return kind != Kind.NONE;
    }
}
