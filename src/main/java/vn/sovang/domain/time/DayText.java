package vn.sovang.domain.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Full dates as they are typed and shown. */
public final class DayText {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DayText() {}

    /** As shown and written into data sheets: {@code 05/01/2023}. */
    public static String of(LocalDate day) {
        return SHOWN.format(day);
    }

    /**
     * Reads a full date typed as {@code 1/2/26}, {@code 01022026}, {@code 010226}, {@code 01-02-2026},
     * {@code 01.02.2026}, {@code 2026-02-01} or in words. Years of two digits lie between 1950 and 2049.
     *
     * @return empty when it is no full date, or an impossible one
     */
    public static Optional<LocalDate> parse(String text) {
        return PartialDate.parse(text).flatMap(PartialDate::toLocalDate);
    }

    /** As {@link #parse(String)}; years of two digits lie in the hundred years that end with {@code latestYear}. */
    public static Optional<LocalDate> parse(String text, int latestYear) {
        return PartialDate.parse(text, latestYear).flatMap(PartialDate::toLocalDate);
    }
}
