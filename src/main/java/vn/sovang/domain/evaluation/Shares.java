package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sovang.domain.text.Decimals;

/**
 * Percentages of one whole that add up as their counts do: each is rounded half up to two decimals, as a single one is,
 * and what is then missing or too much goes to the largest count, the earlier of two equal ones, where it is the
 * smallest part. So equal counts have equal percentages wherever a reader would compare them.
 */
public final class Shares {
    private Shares() {}

    /**
     * The counts in percent.
     *
     * @param whole what the percentages are taken of; the counts need not sum up to it, but not to more
     * @return as many as there are counts; empty when there is nothing to divide by
     */
    public static List<BigDecimal> percents(List<Integer> counts, int whole) {
        if (whole <= 0) {
            return List.of();
        }
        List<BigDecimal> percents = new ArrayList<>(counts.stream()
                .map(count -> Decimals.percent(count, whole).orElseThrow())
                .toList());
        int counted = counts.stream().mapToInt(Integer::intValue).sum();
        BigDecimal wanted = Decimals.percent(counted, whole).orElseThrow();
        BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (counted > 0) {
            int largest = counts.indexOf(Collections.max(counts));
            percents.set(largest, percents.get(largest).add(wanted).subtract(sum));
        }
        return List.copyOf(percents);
    }
}
