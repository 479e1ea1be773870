package vn.sovang.domain.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @ParameterizedTest
    @CsvSource({
        "4, MISSED",
        "'4,999', MISSED",
        "5, MET",
        "'5,0', MET",
        "6, MET",
        "7, MET",
        "'7,0001', MISSED",
        "'', OPEN",
        "nhiều, NONE",
    })
    void aRangeIncludesBothItsEnds(String achieved, Verdict verdict) {
        Plan plan = new Plan(Comparison.BETWEEN, FIVE, BigDecimal.valueOf(7), null, false);
        assertEquals(verdict, plan.verdict(Result.parse(achieved)));
        assertEquals(Optional.empty(), plan.percent(Result.parse(achieved)));
    }

    @Test
    void lessThanAnEqualPlanSurpassesItOnlyWhereLessIsBetter() {
        Plan poor = new Plan(Comparison.EQUAL, FIVE, null, null, true);
        assertEquals(Verdict.EXCEEDED, poor.verdict(Result.of("4,9")));
        assertEquals(Verdict.MET, poor.verdict(Result.of("5,00")));
        assertEquals(Verdict.MISSED, poor.verdict(Result.of("5,1")));
        assertEquals(Verdict.MISSED, Plan.of(Comparison.EQUAL, FIVE).verdict(Result.of("4,9")));
        assertTrue(poor.wantsLess() && Plan.of(Comparison.AT_MOST, FIVE).wantsLess());
        assertFalse(Plan.of(Comparison.AT_LEAST, FIVE).wantsLess());
    }

    /** «Đạt 165,17% KH tỉnh giao và 112,89% KH huyện giao»: 2 plans for one result. */
    @Test
    void aResultStandsBesideTwoPlans() {
        Plan plan = new Plan(Comparison.AT_LEAST, new BigDecimal("1940"), null, new BigDecimal("1326"), false);
        Result result = Result.of("2.190");
        assertEquals(Optional.of(new BigDecimal("112.89")), plan.percent(result));
        assertEquals(Optional.of(new BigDecimal("165.16")), plan.assignedPercent(result));
        assertEquals(Verdict.EXCEEDED, plan.assignedVerdict(result));
        assertEquals(Verdict.NONE, Plan.of(Comparison.AT_LEAST, FIVE).assignedVerdict(result));
        assertEquals(
                Optional.empty(), Plan.of(Comparison.AT_MOST, BigDecimal.ZERO).percent(result));
    }

    @Test
    void thePercentOfThePlanComesFromTheFractionNotFromItsRounding() {
        Plan plan = Plan.of(Comparison.AT_LEAST, BigDecimal.valueOf(85));
        assertEquals(Optional.of(new BigDecimal("104.64")), plan.percent(Result.ratio(193, 217)));
        assertEquals(
                Optional.of(new BigDecimal("88.94")), Result.ratio(193, 217).percent());
    }

    @ParameterizedTest
    @CsvSource({"193/217, 193/217", "193 / 217, 193/217", "1.250/2.000, 1.250/2.000", "5, 5", "đạt, đạt", "5/0, 5/0"})
    void aResultIsReadAsItIsTyped(String typed, String kept) {
        assertEquals(kept, Result.parse(typed).typed());
    }

    @Test
    void nothingIsDividedByZero() {
        assertFalse(Result.parse("5/0").isRatio());
        assertTrue(Result.dividesByZero("5/0") && Result.dividesByZero("5 / 0,0"));
        assertFalse(Result.dividesByZero("5/1") || Result.dividesByZero("0/5") || Result.dividesByZero("05/10/2022x"));
        assertTrue(new Result(FIVE, BigDecimal.ZERO, "").isEmpty());
    }

    @Test
    void quartersAddUpOrTheLastOneSpeaks() {
        Results summed = new Results(Result.NONE, List.of("1", "2", "", "3"), true);
        assertEquals("6", summed.ofQuarters().typed());
        Results last = new Results(Result.NONE, List.of("10/14", "12/14", "", ""), false);
        assertEquals("12/14", last.ofQuarters().typed());
        assertEquals(2, last.lastQuarter());
        Results parts = new Results(Result.NONE, List.of("1/2", "3/4", "", ""), true);
        assertEquals("4/6", parts.ofQuarters().typed());
        Results words = new Results(Result.NONE, List.of("1", "tốt", "", ""), true);
        assertEquals("tốt", words.ofQuarters().typed());
        assertTrue(Results.NONE.ofQuarters().isEmpty());
    }
}
