package vn.sovang.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of which only the year, or year and month, may be known: birth dates of the old, dates of lost papers.
 *
 * @param year 1800 to 2199
 * @param month 1 to 12; 0 when unknown
 * @param day 1 to 31; 0 when unknown, and always 0 when the month is unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /** @throws IllegalArgumentException when there is no such day, or a day is given without its month */
    public PartialDate {
        if (!possible(year, month, day)) {
            throw new IllegalArgumentException("No such day: year " + year + ", month " + month + ", day " + day);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static boolean possible(int year, int month, int day) {
        if (year < 1800 || year > 2199 || month < 0 || month > 12 || day < 0) {
            return false;
        }
        return month == 0 ? day == 0 : day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /**
     * Reads what people write: {@code 7/2/2002}, {@code 07.02.2002}, {@code 01-02-2026}, {@code 01022026},
     * {@code 1/2/26}, {@code 7/1965}, {@code …/7/1965}, {@code …/…/1965}, {@code 00/00/1965}, {@code 1965},
     * {@code 1965-07-03}, {@code ngày 7 tháng 2 năm 2002}. Years of two digits lie between 1950 and 2049.
     *
     * @return empty when it is no date, or an impossible one
     */
    public static Optional<PartialDate> parse(String text) {
        return parse(text, TypedDate.LATEST_YEAR);
    }

    /**
     * As {@link #parse(String)}; years of two digits lie in the hundred years that end with {@code latestYear}. For
     * birth dates hand in the present year.
     */
    public static Optional<PartialDate> parse(String text, int latestYear) {
        return TypedDate.read(text, latestYear);
    }

    /**
     * Reads the form of {@link #iso()}.
     *
     * @throws DateTimeException when it is not in that form, or impossible
     */
    public static PartialDate ofIso(String iso) {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches()) {
            throw new DateTimeException("Neither year, year-month nor year-month-day: " + iso);
        }
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        int year = Integer.parseInt(parts.group(1));
        if (!possible(year, month, day)) {
            throw new DateTimeException("No such day: " + iso);
        }
        return new PartialDate(year, month, day);
    }

    /** As it is stored: {@code 1965}, {@code 1965-07} or {@code 1965-07-03}; sorts by time as plain text. */
    public String iso() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** As it is shown: {@code 03/07/1965}, {@code …/7/1965} or {@code 1965}. */
    public String text() {
        if (month == 0) {
            return String.valueOf(year);
        }
        return day == 0 ? "…/" + month + "/" + year : String.format(Locale.ROOT, "%02d/%02d/%04d", day, month, year);
    }

    public boolean isFull() {
        return day != 0;
    }

    /** The day when it is fully known. */
    public Optional<LocalDate> toLocalDate() {
        return isFull() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day it can be. */
    public LocalDate latest() {
        if (isFull()) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /**
     * Completed years on {@code when}. Unknown parts count as the first month and the first day, as the rules on
     * retirement do (Nghị định 135/2020/NĐ-CP). Not positive when {@code when} lies before the birth.
     */
    public int ageAt(LocalDate when) {
        return (int) ChronoUnit.YEARS.between(earliest(), when);
    }

    /** By time; a year without month comes before its months, a month without day before its days. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return iso();
    }
}
