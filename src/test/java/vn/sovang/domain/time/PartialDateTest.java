package vn.sovang.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void readsWhatPeopleWrite() {
        Map<String, String> written = Map.ofEntries(
                Map.entry("7/2/2002", "2002-02-07"),
                Map.entry("07.02.2002", "2002-02-07"),
                Map.entry("07. 02. 2002", "2002-02-07"),
                Map.entry("7 2 2002", "2002-02-07"),
                Map.entry("07\\02\\2002", "2002-02-07"),
                Map.entry("2002", "2002"),
                Map.entry("…/7/1965", "1965-07"),
                Map.entry(".../7/1965", "1965-07"),
                Map.entry("…../7/1965", "1965-07"),
                Map.entry("__/07/1965", "1965-07"),
                Map.entry("?/7/1965", "1965-07"),
                Map.entry("00/07/1965", "1965-07"),
                Map.entry("7/1965", "1965-07"),
                Map.entry("07-1965", "1965-07"),
                Map.entry("071965", "1965-07"),
                Map.entry("…/…/1965", "1965"),
                Map.entry("…/1965", "1965"),
                Map.entry("00/00/1965", "1965"),
                Map.entry("01022026", "2026-02-01"),
                Map.entry("010226", "2026-02-01"),
                Map.entry("01-02-2026", "2026-02-01"),
                Map.entry("01–02–2026", "2026-02-01"),
                Map.entry(" 1/2/26 ", "2026-02-01"),
                Map.entry("1/2/65", "1965-02-01"),
                Map.entry("1965-07-03", "1965-07-03"),
                Map.entry("1965-07-03 00:00:00", "1965-07-03"),
                Map.entry("1965-07-03T00:00:00.000", "1965-07-03"),
                Map.entry("29/02/2024", "2024-02-29"),
                Map.entry("ngày 07 tháng 2 năm 2002", "2002-02-07"),
                Map.entry("Tháng 7 năm 1965", "1965-07"),
                Map.entry("năm 1965", "1965"));
        written.forEach((text, iso) ->
                assertEquals(iso, PartialDate.parse(text).map(PartialDate::iso).orElse("nothing"), text));
    }

    @Test
    void refusesWhatIsNoDate() {
        for (String wrong : List.of(
                "",
                " ",
                "…",
                "/",
                "//",
                "29/02/2023",
                "31/4/2020",
                "32/1/2020",
                "1/13/2020",
                "5/…/1965",
                "7/12",
                "65",
                "1/1/1799",
                "1/1/2200",
                "1/1/202",
                "1/2/3/2020",
                "1/1/20201",
                "99999999",
                "131965",
                "12345",
                "2002a",
                "-1/2/2020",
                "1//2020",
                "…/…/65",
                "tháng hai năm 2002",
                "1965-13-01",
                "１/２/2002")) {
            assertEquals(Optional.empty(), PartialDate.parse(wrong), wrong);
        }
    }

    @Test
    void twoDigitYearsLieInTheHundredYearsBeforeTheLatest() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(
                1948, PartialDate.parse("2/9/48", today.getYear()).orElseThrow().year());
        assertEquals(
                2026, PartialDate.parse("2/9/26", today.getYear()).orElseThrow().year());
        assertEquals(
                1927, PartialDate.parse("2/9/27", today.getYear()).orElseThrow().year());
        assertEquals(Optional.of(LocalDate.of(2049, 9, 2)), DayText.parse("2/9/49"));
        assertEquals(Optional.of(LocalDate.of(1950, 9, 2)), DayText.parse("2/9/50"));
        assertEquals(Optional.of(LocalDate.of(2000, 9, 2)), DayText.parse("2/9/00"));
    }

    @Test
    void everyDayComesBackFromEachForm() {
        for (LocalDate day = LocalDate.of(1899, 12, 25); day.getYear() < 2101; day = day.plusDays(1)) {
            PartialDate full = PartialDate.of(day);
            assertEquals(full, PartialDate.ofIso(full.iso()));
            assertEquals(Optional.of(full), PartialDate.parse(full.text()));
            assertEquals(Optional.of(full), PartialDate.parse(full.iso()));
            assertEquals(Optional.of(full), PartialDate.parse(full.text().replace("/", "")));
            assertEquals(Optional.of(day), DayText.parse(DayText.of(day)));
            assertEquals(DayText.of(day), full.text());
            if (day.getYear() > 1949 && day.getYear() < 2050) {
                String shortYear = full.text().replaceFirst("/(..)(..)$", "/$2");
                assertEquals(Optional.of(day), DayText.parse(shortYear), shortYear);
                assertEquals(Optional.of(day), DayText.parse(shortYear.replace("/", "")), shortYear);
            }
        }
    }

    @Test
    void monthsAndYearsComeBackFromEachForm() {
        for (int year = 1800; year < 2200; year++) {
            for (int month = 0; month <= 12; month++) {
                PartialDate part = new PartialDate(year, month, 0);
                assertEquals(part, PartialDate.ofIso(part.iso()));
                assertEquals(Optional.of(part), PartialDate.parse(part.text()), part.text());
                assertEquals(Optional.empty(), DayText.parse(part.text()));
                assertTrue(part.earliest().isBefore(part.latest()));
                assertEquals(month == 0 ? 12 : month, part.latest().getMonthValue());
                assertEquals(1, part.latest().plusDays(1).getDayOfMonth());
            }
        }
        assertEquals("…/7/1965", new PartialDate(1965, 7, 0).text());
        assertEquals("1965", new PartialDate(1965, 0, 0).text());
        assertEquals("03/07/1965", new PartialDate(1965, 7, 3).text());
    }

    @Test
    void impossibleOnesCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2023, 2, 29));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2023, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(23, 1, 5));
        assertThrows(DateTimeException.class, () -> PartialDate.ofIso("3/7/1965"));
        assertThrows(DateTimeException.class, () -> PartialDate.ofIso("1965-02-30"));
    }

    @Test
    void agesCountFromTheFirstPossibleDay() {
        assertEquals(57, PartialDate.ofIso("1965").ageAt(LocalDate.of(2022, 1, 1)));
        assertEquals(56, PartialDate.ofIso("1965-07").ageAt(LocalDate.of(2022, 6, 30)));
        assertEquals(57, PartialDate.ofIso("1965-07").ageAt(LocalDate.of(2022, 7, 1)));
        assertEquals(56, PartialDate.ofIso("1965-07-03").ageAt(LocalDate.of(2022, 7, 2)));
        assertEquals(17, PartialDate.ofIso("2004-02-29").ageAt(LocalDate.of(2022, 2, 28)));
    }

    @Test
    void orderIsByTimeAndTheSameAsThatOfTheStoredText() {
        Random random = new Random(1965);
        List<PartialDate> dates = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int month = random.nextInt(13);
            dates.add(new PartialDate(1900 + random.nextInt(120), month, month == 0 ? 0 : random.nextInt(29)));
        }
        List<String> stored =
                new ArrayList<>(dates.stream().map(PartialDate::iso).toList());
        Collections.sort(dates);
        Collections.sort(stored);
        assertEquals(stored, dates.stream().map(PartialDate::iso).toList());
    }
}
