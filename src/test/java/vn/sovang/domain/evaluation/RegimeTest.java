package vn.sovang.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.domain.Rules.assertNumber;
import static vn.sovang.domain.Rules.assertProblem;
import static vn.sovang.domain.Rules.own;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.Rules;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.RuleBook;

class RegimeTest {
    @ParameterizedTest
    @CsvSource({
        "2018, qd132",
        "2019, qd132",
        "2020, qd132",
        "2021, qd132",
        "2022, qd132",
        "2023, qd124",
        "2024, qd124",
        "2025, qd366",
        "2026, qd366",
    })
    void theEvaluationYearChoosesTheRegime(int year, String code) {
        Regime regime = Regime.of(Rules.shipped(), year);
        assertEquals(code, regime.code());
        assertEquals(
                List.of("HTXS", "HTT", "HT", "KHT"),
                regime.levels().stream().map(Level::abbreviation).toList());
        assertEquals(
                List.of("outstanding", "good", "completed", "not_completed"),
                regime.levels().stream().map(Level::code).toList());
        assertNumber("20", regime.cap().percent());
        assertEquals(Cap.Base.GOOD, regime.cap().base());
        assertEquals(RoundingMode.FLOOR, regime.cap().rounding());
        assertEquals(Certainty.UNCERTAIN, regime.cap().certainty());
    }

    @Test
    void beforeTheFirstRegimeThereIsNone() {
        assertProblem(2980, () -> Regime.of(Rules.shipped(), 2017));
        assertProblem(2981, () -> Regime.of(RuleBook.of(List.of()), 2022));
    }

    @ParameterizedTest
    @CsvSource({
        "HTXS, outstanding",
        "htt, good",
        "Hoàn thành tốt nhiệm vụ, good",
        "hoan thanh nhiem vu, completed",
        "not_completed, not_completed",
        "KHÔNG HOÀN THÀNH NHIỆM VỤ, not_completed",
    })
    void aLevelIsFoundByEachOfItsNames(String text, String code) {
        assertEquals(
                Optional.of(code), Regime.of(Rules.shipped(), 2022).find(text).map(Level::code));
    }

    @Test
    void whatIsNoLevelIsNone() {
        Regime regime = Regime.of(Rules.shipped(), 2022);
        assertEquals(Optional.empty(), regime.find("HTTT"));
        assertEquals(Optional.empty(), regime.find(""));
        assertEquals("", regime.abbreviation(null));
        assertEquals("du_tu_cach", regime.abbreviation("du_tu_cach"));
        assertEquals("HTT", regime.abbreviation("good"));
    }

    @ParameterizedTest
    @CsvSource({"base, all", "rounding, sideways", "rounding, unnecessary", "rounding, up"})
    void aCapThatCannotBeUnderstoodIsToldAsSuch(String part, String value) {
        RuleBook rules = Rules.with(own("evaluation.qd132.cap." + part, LocalDate.of(2018, 1, 1), value));
        assertProblem(243, () -> Regime.of(rules, 2022));
    }

    @Test
    void evaluationsCounted() {
        Tally tally = Tally.of(List.of(
                evaluation(1, "outstanding", null),
                evaluation(2, "good", null),
                evaluation(3, "good", null),
                evaluation(4, null, "exempt"),
                evaluation(5, null, null)));
        assertEquals(new Tally(5, 3, Map.of("outstanding", 1, "good", 2)), tally);
        assertEquals(2, tally.notRated());
        assertEquals(2, tally.count("good"));
        assertEquals(0, tally.count("completed"));
        assertEquals(new Tally(0, 0, Map.of()), Tally.of(List.of()));
    }

    private static Evaluation evaluation(long member, String decided, String reason) {
        return new Evaluation(member, member, 1, 2022, null, null, decided, reason);
    }
}
