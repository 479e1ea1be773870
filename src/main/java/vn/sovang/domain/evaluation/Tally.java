package vn.sovang.domain.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Evaluations counted.
 *
 * @param total all evaluations
 * @param rated those with a decided level
 * @param byLevel number per level code; a level nobody has is absent
 */
public record Tally(int total, int rated, Map<String, Integer> byLevel) {
    public Tally {
        byLevel = Map.copyOf(byLevel);
    }

    public static Tally of(Collection<Evaluation> evaluations) {
        Map<String, Integer> byLevel = new HashMap<>();
        int rated = 0;
        for (Evaluation evaluation : evaluations) {
            if (evaluation.rated()) {
                rated++;
                byLevel.merge(evaluation.decided(), 1, Integer::sum);
            }
        }
        return new Tally(evaluations.size(), rated, byLevel);
    }

    public int count(String level) {
        return byLevel.getOrDefault(level, 0);
    }

    public int notRated() {
        return total - rated;
    }
}
