package vn.sovang.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertNumber;
import static vn.sovang.domain.Rules.assertProblem;
import static vn.sovang.domain.Rules.own;
import static vn.sovang.domain.Rules.shipped;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.Rules;

class RuleBookTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 7, 1);

    @Test
    void theOwnRowWinsOverTheShippedOneOfTheSameDayInEitherOrder() {
        List<Rule> rules = List.of(shipped("a", FIRST, "hãng"), own("a", FIRST, "xã"));
        assertEquals("xã", RuleBook.of(rules).text("a", FIRST));
        assertEquals("xã", RuleBook.of(rules.reversed()).text("a", FIRST));
    }

    @Test
    void aLaterShippedRowFollowsAnOwnOne() {
        RuleBook book = RuleBook.of(List.of(own("a", FIRST, "xã"), shipped("a", SECOND, "hãng")));
        assertEquals("xã", book.text("a", SECOND.minusDays(1)));
        assertEquals("hãng", book.text("a", SECOND));
    }

    @Test
    void anOwnRowBetweenTwoShippedOnesHoldsUntilTheNext() {
        RuleBook book = RuleBook.of(
                List.of(shipped("a", FIRST, "1"), shipped("a", SECOND, "3"), own("a", LocalDate.of(2021, 5, 5), "2")));
        assertEquals("1", book.text("a", LocalDate.of(2021, 5, 4)));
        assertEquals("2", book.text("a", LocalDate.of(2021, 5, 5)));
        assertEquals("2", book.text("a", SECOND.minusDays(1)));
        assertEquals("3", book.text("a", SECOND));
        assertEquals(
                List.of("1", "2", "3"),
                book.history("a").stream().map(Rule::value).toList());
    }

    @Test
    void anEmptyValueEndsTheRule() {
        RuleBook book = RuleBook.of(List.of(shipped("a.b", FIRST, "1"), own("a.b", SECOND, "")));
        assertTrue(book.find("a.b", SECOND.minusDays(1)).isPresent());
        assertFalse(book.find("a.b", SECOND).isPresent());
        assertEquals(List.of(), book.under("a.", SECOND));
        assertProblem(240, () -> book.get("a.b", SECOND));
    }

    @Test
    void beforeItsFirstDayAndUnderAnUnknownKeyThereIsNone() {
        RuleBook book = RuleBook.of(List.of(shipped("a", FIRST, "1")));
        assertProblem(240, () -> book.get("a", FIRST.minusDays(1)));
        assertProblem(240, () -> book.text("khác", FIRST));
        assertEquals(List.of(), book.history("khác"));
    }

    @Test
    void aValueThatIsNoNumberIsToldAsSuch() {
        RuleBook book = RuleBook.of(List.of(shipped("a", FIRST, "0.15"), shipped("b", FIRST, "0,15")));
        assertNumber("0.15", book.number("a", FIRST));
        assertProblem(241, () -> book.number("b", FIRST));
    }

    @Test
    void rowsUnderAPrefixKeepTheirOrder() {
        RuleBook book =
                RuleBook.of(List.of(shipped("l.z", FIRST, "Z"), shipped("l.a", FIRST, "A"), shipped("lx", FIRST, "X")));
        assertEquals(
                List.of("Z", "A"),
                book.under("l.", FIRST).stream().map(Rule::value).toList());
    }

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void aResultIsAsCertainAsItsWeakestPart(Certainty certainty) {
        for (Certainty other : Certainty.values()) {
            Certainty weaker = Collections.max(List.of(certainty, other));
            assertEquals(weaker, certainty.and(other));
        }
    }

    @Test
    void everyShippedRowHasASourceAndNoDayTwice() {
        List<Rule> rules = vn.sovang.service.ShippedRules.all();
        assertEquals(
                rules.size(),
                rules.stream().map(rule -> rule.key() + rule.from()).distinct().count());
        assertEquals(
                List.of(),
                rules.stream()
                        .filter(rule -> rule.source().isBlank() || rule.own())
                        .toList());
        assertTrue(Stream.of("money.base_salary", "evaluation.regime", "signing.state.1", "numbering.party")
                .allMatch(key ->
                        Rules.shipped().find(key, LocalDate.of(2023, 1, 5)).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-30,",
        "2019-07-01, 1490000",
        "2020-07-01, 1490000",
        "2023-01-05, 1490000",
        "2023-06-30, 1490000",
        "2023-07-01, 1800000",
        "2024-06-30, 1800000",
        "2024-07-01, 2340000",
        "2025-07-01, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000",
        "2026-07-05, 2530000",
    })
    void theBaseSalaryOfADay(LocalDate day, String salary) {
        if (salary == null) {
            assertProblem(240, () -> Rules.shipped().number("money.base_salary", day));
        } else {
            assertNumber(salary, Rules.shipped().number("money.base_salary", day));
        }
    }
}
