package vn.sovang.ui.history;

import java.time.LocalDate;

/** How far back changes are shown. */
public enum Span {
    ALWAYS,
    TODAY,
    WEEK,
    MONTH,
    YEAR;

    boolean contains(LocalDate day, LocalDate today) {
        return switch (this) {
            case ALWAYS -> true;
            case TODAY -> day.equals(today);
            case WEEK -> day.isAfter(today.minusDays(7));
            case MONTH -> day.isAfter(today.minusDays(30));
            case YEAR -> day.getYear() == today.getYear();
        };
    }
}
