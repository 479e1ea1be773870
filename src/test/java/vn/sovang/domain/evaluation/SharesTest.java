package vn.sovang.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.text.Decimals;

class SharesTest {
    private static List<String> percents(int whole, Integer... counts) {
        return Shares.percents(List.of(counts), whole).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    /** Half up, the sample would add up to 99,99. */
    @Test
    void theSampleAddsUp() {
        assertEquals(List.of("13.70", "76.72", "8.90", "0.68"), percents(146, 20, 112, 13, 1));
    }

    @Test
    void thirdsSixthsAndOneOfAll() {
        assertEquals(List.of("33.34", "33.33", "33.33"), percents(3, 1, 1, 1));
        assertEquals(List.of("16.67", "16.67", "16.67", "49.99"), percents(6, 1, 1, 1, 3));
        assertEquals(List.of("0.00", "100.00", "0.00"), percents(7, 0, 7, 0));
    }

    @Test
    void equalCountsHaveEqualPercentages() {
        assertEquals(List.of("11.76", "76.48", "11.76", "0.00"), percents(17, 2, 13, 2, 0));
        assertEquals(List.of("8.33", "83.34", "8.33"), percents(12, 1, 10, 1));
    }

    @Test
    void ofNobodyThereAreNone() {
        assertEquals(List.of(), percents(0, 0, 0));
        assertEquals(List.of(), percents(-1, 0, 0));
    }

    /** What is left out of the counts is left out of the sum too. */
    @Test
    void aPartAddsUpToItsShare() {
        assertEquals(
                List.of("33.33", "33.34"), percents(3, 1, 1).stream().sorted().toList());
    }

    @Test
    void whateverTheCountsTheyAddUpAndAllButTheLargestAreHalfUp() {
        Random random = new Random(20_221_231);
        for (int turn = 0; turn < 5_000; turn++) {
            int most = turn % 2 == 0 ? 30 : 3_000;
            List<Integer> counts =
                    IntStream.range(0, 4).mapToObj(i -> random.nextInt(most)).toList();
            int whole = counts.stream().mapToInt(Integer::intValue).sum();
            if (whole == 0) {
                continue;
            }
            List<BigDecimal> percents = Shares.percents(counts, whole);
            BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(BigDecimal.valueOf(100)), counts.toString());
            for (int i = 0; i < 4; i++) {
                BigDecimal alone = Decimals.percent(counts.get(i), whole).orElseThrow();
                if (i == counts.indexOf(Collections.max(counts))) {
                    BigDecimal off = alone.subtract(percents.get(i)).abs();
                    assertTrue(off.compareTo(new BigDecimal("0.02")) <= 0, counts + " " + percents);
                } else {
                    assertEquals(alone, percents.get(i), counts.toString());
                }
            }
        }
    }
}
