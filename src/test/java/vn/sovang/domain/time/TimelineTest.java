package vn.sovang.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate JULY_2019 = LocalDate.of(2019, 7, 1);
    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);
    private static final LocalDate JULY_2024 = LocalDate.of(2024, 7, 1);

    private final Timeline<Integer> baseSalary = Timeline.of(List.of(
            new Timeline.Entry<>(JULY_2024, 2_340_000),
            new Timeline.Entry<>(JULY_2019, 1_490_000),
            new Timeline.Entry<>(JULY_2023, 1_800_000)));

    @Test
    void theDatePicksTheValue() {
        assertEquals(Optional.empty(), baseSalary.at(JULY_2019.minusDays(1)));
        assertEquals(Optional.of(1_490_000), baseSalary.at(JULY_2019));
        assertEquals(Optional.of(1_490_000), baseSalary.at(LocalDate.of(2023, 1, 5)));
        assertEquals(Optional.of(1_490_000), baseSalary.at(JULY_2023.minusDays(1)));
        assertEquals(Optional.of(1_800_000), baseSalary.at(JULY_2023));
        assertEquals(Optional.of(2_340_000), baseSalary.at(LocalDate.of(2099, 1, 1)));
        assertEquals(
                JULY_2023,
                baseSalary.entryAt(LocalDate.of(2024, 1, 1)).orElseThrow().from());
    }

    @Test
    void entriesComeInOrderAndTwoOnOneDayAreRefused() {
        assertEquals(
                List.of(JULY_2019, JULY_2023, JULY_2024),
                baseSalary.entries().stream().map(Timeline.Entry::from).toList());
        assertThrows(IllegalArgumentException.class, () -> baseSalary.with(JULY_2023, 1));
        List<Timeline.Entry<String>> twice =
                List.of(new Timeline.Entry<>(JULY_2019, "a"), new Timeline.Entry<>(JULY_2019, "a"));
        assertThrows(IllegalArgumentException.class, () -> Timeline.of(twice));
    }

    @Test
    void withLeavesTheOldTimelineAsItWas() {
        Timeline<Integer> more = baseSalary.with(LocalDate.of(2026, 7, 1), 2_530_000);
        assertEquals(Optional.of(2_530_000), more.at(LocalDate.of(2026, 7, 5)));
        assertEquals(Optional.of(2_340_000), baseSalary.at(LocalDate.of(2026, 7, 5)));
        assertEquals(more, Timeline.of(more.entries()));
        assertEquals(List.of(JULY_2023, JULY_2024), baseSalary.changes(LocalDate.of(2019, 7, 2), JULY_2024));
    }

    @Test
    void periodsKnowTheirEnds() {
        Period term = new Period(JULY_2019, JULY_2023);
        assertTrue(term.contains(JULY_2019) && term.contains(JULY_2023));
        assertFalse(term.contains(JULY_2023.plusDays(1)) || term.contains(JULY_2019.minusDays(1)));
        assertTrue(Period.ALWAYS.contains(LocalDate.MIN) && Period.ALWAYS.contains(LocalDate.MAX));
        assertTrue(Period.from(JULY_2019).contains(JULY_2024));
        assertThrows(IllegalArgumentException.class, () -> new Period(JULY_2023, JULY_2019));
    }

    @Test
    void periodsOverlapWhenTheyShareADay() {
        Period early = new Period(null, JULY_2019);
        assertTrue(early.overlaps(new Period(JULY_2019, JULY_2019)));
        assertTrue(new Period(JULY_2019, JULY_2019).overlaps(early));
        assertFalse(early.overlaps(Period.from(JULY_2019.plusDays(1))));
        assertFalse(Period.from(JULY_2019.plusDays(1)).overlaps(early));
        assertTrue(Period.ALWAYS.overlaps(early));
        assertTrue(new Period(JULY_2019, JULY_2024).overlaps(new Period(JULY_2023, JULY_2023)));
    }

    @Test
    void yearsAndTerms() {
        WorkingYear year = new WorkingYear(2022);
        assertEquals(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)), year.period());
        assertTrue(year.contains(LocalDate.of(2022, 12, 31)));
        assertFalse(year.contains(LocalDate.of(2023, 1, 1)));
        assertEquals(new WorkingYear(2023), year.next());
        assertEquals(year, WorkingYear.of(LocalDate.of(2022, 5, 5)));

        Optional<Term> term = Optional.of(new Term(2022, 2025));
        for (String written : List.of("2022–2025", "2022-2025", "2022 – 2025", " nhiệm kỳ 2022 — 2025 ", "2022‑2025")) {
            assertEquals(term, Term.parse(written), written);
        }
        assertEquals("2022–2025", term.orElseThrow().text());
        assertTrue(term.orElseThrow().contains(LocalDate.of(2025, 12, 31)));
        assertFalse(term.orElseThrow().contains(2026));
        for (String wrong : List.of("", "2022", "2025-2022", "22-25", "2022-2025-2028")) {
            assertEquals(Optional.empty(), Term.parse(wrong), wrong);
        }
    }
}
