package vn.sovang.domain.duplicate;

import java.util.List;

/**
 * Two records that may be of one person.
 *
 * @param score the sum of the weights, at most 100
 * @param reasons the weightiest first
 */
public record DuplicatePair(Candidate one, Candidate other, int score, List<Reason> reasons) {
    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }
}
