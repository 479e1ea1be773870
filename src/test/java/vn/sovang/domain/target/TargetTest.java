package vn.sovang.domain.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.text.Decimals;

class TargetTest {
    private static TargetLine ratio(Comparison comparison, String planned, String numerator, String denominator) {
        return target(comparison, planned, numerator, denominator, "");
    }

    private static TargetLine written(Comparison comparison, String planned, String achieved) {
        return target(comparison, planned, null, null, achieved);
    }

    private static TargetLine target(
            Comparison comparison, String planned, String numerator, String denominator, String achieved) {
        Target target = new Target(
                1,
                2022,
                1,
                "Kinh tế - xã hội",
                "Gia đình văn hóa",
                "%",
                Plan.of(comparison, number(planned)),
                Results.of(new Result(number(numerator), number(denominator), achieved)),
                null,
                "",
                "cultural_families",
                "");
        return TargetLine.of(target, ComputedFigures.NONE, null, true);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 85, 85, 100, MET",
        "AT_LEAST, 85, 86, 100, EXCEEDED",
        "AT_LEAST, 85, 84, 100, MISSED",
        "AT_LEAST, 85, 16999, 20000, MISSED",
        "AT_LEAST, 85, 17000, 20000, MET",
        "AT_LEAST, 85, 17001, 20000, EXCEEDED",
        "AT_LEAST, 84.995, 16999, 20000, MET",
        "AT_LEAST, 33.33, 1, 3, EXCEEDED",
        "AT_MOST, 12.5, 1, 8, MET",
        "AT_MOST, 12.5, 2, 8, MISSED",
        "AT_MOST, 12.5, 1, 9, EXCEEDED",
        "AT_MOST, 85, 17001, 20000, MISSED",
        "EQUAL, 100, 5, 5, MET",
        "EQUAL, 100, 4, 5, MISSED",
        "EQUAL, 100, 19999, 20000, MISSED",
        "EQUAL, 100, 6, 5, MISSED",
        "AT_LEAST, 85, 193, 217, EXCEEDED",
        "AT_LEAST, 88.94, 193, 217, EXCEEDED",
        "AT_LEAST, 88.95, 193, 217, MISSED",
    })
    void aRatioIsHeldExactlyAgainstThePlan(
            Comparison comparison, String planned, String numerator, String denominator, Verdict verdict) {
        assertEquals(verdict, ratio(comparison, planned, numerator, denominator).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 5, 5, MET",
        "AT_LEAST, 5, 6, EXCEEDED",
        "AT_LEAST, 5, 04, MISSED",
        "AT_LEAST, 88.94, '88,94', MET",
        "AT_LEAST, 88.94, '88,93 %', MISSED",
        "AT_LEAST, 1200, 1.234, EXCEEDED",
        "AT_MOST, 3, 3, MET",
        "AT_MOST, 3, 2, EXCEEDED",
        "EQUAL, 7, 7, MET",
        "RANK, 1, 1, MET",
        "RANK, 3, 1, EXCEEDED",
        "RANK, 1, 2, MISSED",
        "RANK, 1, '', OPEN",
        "RANK, 1, Đứng đầu toàn huyện, NONE",
        "AT_LEAST, 5, năm đảng viên, NONE",
        "DONE, , đạt, MET",
        "DONE, , Đã tổ chức thành công, MET",
        "DONE, , '', OPEN",
        "DONE, , chưa, OPEN",
        "DONE, , Chưa tổ chức, OPEN",
        "DONE, , không đạt, MISSED",
        "DONE, , Không thực hiện, MISSED",
        "QUALITATIVE, , Được giữ vững, NONE",
        "QUALITATIVE, , '', NONE",
    })
    void aWrittenResultIsHeldAgainstThePlan(Comparison comparison, String planned, String achieved, Verdict verdict) {
        assertEquals(verdict, written(comparison, planned, achieved).verdict());
    }

    @Test
    void withoutAPlanOrAResultThereIsNoVerdictYet() {
        assertEquals(Verdict.OPEN, ratio(Comparison.AT_LEAST, "85", null, null).verdict());
        assertEquals(Verdict.OPEN, ratio(Comparison.AT_LEAST, "85", "193", null).verdict());
        assertEquals(
                Verdict.NONE, ratio(Comparison.AT_LEAST, null, "193", "217").verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "193, 217, 88.94",
        "16999, 20000, 85.00",
        "20, 112, 17.86",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13",
        "5, 5, 100.00",
        "0, 7, 0.00",
        "12.5, 50, 25.00",
    })
    void aPercentageIsComputedWithTwoDecimalsHalfUp(String numerator, String denominator, String percent) {
        TargetLine target = ratio(Comparison.AT_LEAST, "85", numerator, denominator);
        assertEquals(Optional.of(new BigDecimal(percent)), target.percent());
        assertEquals(target.percent(), target.result().number());
    }

    @Test
    void nothingIsDividedByNothing() {
        assertEquals(Optional.empty(), Decimals.percent(5, 0));
        assertEquals(Optional.of(new BigDecimal("17.86")), Decimals.percent(20, 112));
        assertEquals(
                Optional.empty(), written(Comparison.DONE, null, "đạt").result().number());
        assertEquals(
                Optional.of(new BigDecimal("1")),
                written(Comparison.RANK, "1", "1").result().number());
    }
}
