package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages of one whole that add up as their counts do: each is rounded down to two decimals, and the hundredths left
 * over go to the largest remainders, the earlier of two equal ones first. A single percentage therefore differs from its
 * half-up value by at most a hundredth.
 */
public final class Shares {
    private static final int UNITS = 10_000;

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
        List<Long> units = new ArrayList<>();
        List<Long> remainders = new ArrayList<>();
        long sum = 0;
        for (int count : counts) {
            long scaled = (long) count * UNITS;
            units.add(scaled / whole);
            remainders.add(scaled % whole);
            sum += count;
        }
        long wanted = BigDecimal.valueOf(sum * UNITS)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
        long left = wanted - units.stream().mapToLong(Long::longValue).sum();
        List<Integer> order = IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .toList();
        for (int i = 0; i < left; i++) {
            units.set(order.get(i), units.get(order.get(i)) + 1);
        }
        return units.stream().map(unit -> BigDecimal.valueOf(unit, 2)).toList();
    }
}
