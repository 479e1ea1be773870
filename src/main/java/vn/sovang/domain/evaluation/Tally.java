package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.text.Decimals;

/**
 * Evaluations counted.
 *
 * @param total all who were counted
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

    /** The lines of a year counted: each counts, those with a decided level by it. */
    public static Tally ofLines(Collection<EvaluationLine> lines) {
        return of(lines.stream().map(EvaluationLine::evaluation).toList());
    }

    public int count(String level) {
        return byLevel.getOrDefault(level, 0);
    }

    public int notRated() {
        return total - rated;
    }

    /**
     * The percentages of the levels among those rated, two decimals, made to add up to 100 (see {@link Shares}).
     *
     * @param regime whose levels, in whose order; rated ones of levels it does not have go into no percentage
     */
    public Map<String, BigDecimal> percents(Regime regime) {
        List<String> codes = regime.levels().stream().map(Level::code).toList();
        List<BigDecimal> shares =
                Shares.percents(codes.stream().map(this::count).toList(), rated);
        Map<String, BigDecimal> percents = new HashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            percents.put(codes.get(i), shares.get(i));
        }
        return percents;
    }

    /** Outstanding ones in percent of what the cap is taken of; empty when that is nobody. */
    public Optional<BigDecimal> percentOf(Cap cap) {
        return Decimals.percent(count(Cap.OUTSTANDING), cap.of(count(Cap.GOOD), count(Cap.OUTSTANDING)));
    }

    /** How many may be rated outstanding. */
    public int allowed(Cap cap) {
        return cap.allowed(count(Cap.GOOD), count(Cap.OUTSTANDING));
    }

    public boolean exceeds(Cap cap) {
        return count(Cap.OUTSTANDING) > allowed(cap);
    }
}
