package vn.sovang.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 16, 30);

    @Test
    void everythingOfTheLastTwoDaysStays() {
        List<LocalDateTime> copies = new ArrayList<>();
        for (int halfHours = 0; halfHours <= 96; halfHours++) {
            copies.add(NOW.minusMinutes(30L * halfHours));
        }
        assertEquals(Set.copyOf(copies), Thinning.keep(copies, NOW));
    }

    @Test
    void threeYearsOfHalfHoursBecomeTheLastOfDaysWeeksAndMonths() {
        TreeSet<LocalDateTime> copies = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2023, 11, 1); day.isBefore(NOW.toLocalDate()); day = day.plusDays(1)) {
            for (int half = 0; half < 16; half++) {
                copies.add(day.atTime(8, 0).plusMinutes(30L * half));
            }
        }
        LocalDateTime recent = NOW.minusDays(2);
        SortedSet<LocalDateTime> older = Thinning.keep(copies, NOW).headSet(recent);
        assertEquals(copies.tailSet(recent), Thinning.keep(copies, NOW).tailSet(recent));
        Set<LocalDate> days = older.stream().map(LocalDateTime::toLocalDate).collect(Collectors.toSet());
        for (int back = 2; back <= 8; back++) {
            assertTrue(days.contains(NOW.toLocalDate().minusDays(back)), "a day " + back + " days ago");
        }
        Set<YearMonth> months = older.stream().map(YearMonth::from).collect(Collectors.toSet());
        assertEquals(24, months.size());
        assertTrue(months.contains(YearMonth.of(2024, 12)));
        assertTrue(older.size() <= 7 + 8 + 24, () -> "kept " + older.size());
        assertTrue(
                older.stream().allMatch(copy -> copy.toLocalTime().equals(LocalTime.of(15, 30))),
                "of each day, week and month the last");
    }

    @Test
    void aLongPauseTakesNothingAway() {
        List<LocalDateTime> copies = List.of(
                LocalDateTime.of(2024, 1, 30, 15, 0),
                LocalDateTime.of(2024, 1, 31, 15, 0),
                LocalDateTime.of(2024, 2, 1, 15, 0));
        assertEquals(new TreeSet<>(copies), Thinning.keep(copies, NOW));
    }

    @Test
    void theNewestStaysEvenWhenTheClockIsWrong() {
        LocalDateTime future = NOW.plusYears(3);
        assertEquals(Set.of(future), Thinning.keep(List.of(future), NOW));
        assertEquals(Set.of(NOW), Thinning.keep(List.of(NOW), NOW.plusYears(20)));
        assertEquals(Set.of(), Thinning.keep(List.of(), NOW));
    }

    @Test
    void thinningDayAfterDayComesToTheSameAsAtOnce() {
        TreeSet<LocalDateTime> all = new TreeSet<>();
        SortedSet<LocalDateTime> kept = new TreeSet<>();
        LocalDateTime now = NOW.minusDays(400);
        while (now.isBefore(NOW)) {
            now = now.plusHours(7);
            all.add(now);
            kept.add(now);
            kept = Thinning.keep(kept, now);
        }
        assertTrue(kept.containsAll(Thinning.keep(all, now).tailSet(now.minusDays(9))));
        assertEquals(
                all.stream().map(YearMonth::from).collect(Collectors.toSet()),
                kept.stream().map(YearMonth::from).collect(Collectors.toSet()));
        assertTrue(kept.size() <= 7 + 7 + 8 + 24);
    }
}
