package vn.sovang.domain.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term of office (nhiệm kỳ), named by its first and last year. Terms meet in the year of the congress: 2020–2025 is
 * followed by 2025–2030.
 */
public record Term(int fromYear, int toYear) implements Comparable<Term> {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:nhiệm kỳ\\s+)?(\\d{4})\\s*[-‐‑‒–—−]\\s*(\\d{4})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Comparator<Term> ORDER =
            Comparator.comparingInt(Term::fromYear).thenComparingInt(Term::toYear);

    /** @throws IllegalArgumentException when the last year lies before the first */
    public Term {
        if (toYear < fromYear) {
            throw new IllegalArgumentException("A term cannot end in " + toYear + " before it begins in " + fromYear);
        }
    }

    /** Reads {@code 2022–2025}, with any kind of dash and spaces; empty when it is no term. */
    public static Optional<Term> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(written.group(1));
        int to = Integer.parseInt(written.group(2));
        return to < from ? Optional.empty() : Optional.of(new Term(from, to));
    }

    /** As it is printed: {@code 2022–2025}, with an en dash and no spaces. */
    public String text() {
        return fromYear + "–" + toYear;
    }

    public boolean contains(int year) {
        return fromYear <= year && year <= toYear;
    }

    public boolean contains(LocalDate day) {
        return contains(day.getYear());
    }

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }
}
