package vn.sovang.domain.time;

import java.time.LocalDate;
import java.time.Month;

/** The calendar year an office works on, reports on and numbers its state papers by. */
public record WorkingYear(int year) implements Comparable<WorkingYear> {

    public static WorkingYear of(LocalDate day) {
        return new WorkingYear(day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    public boolean contains(LocalDate day) {
        return day.getYear() == year;
    }

    public Period period() {
        return new Period(firstDay(), lastDay());
    }

    public WorkingYear next() {
        return new WorkingYear(year + 1);
    }

    public WorkingYear previous() {
        return new WorkingYear(year - 1);
    }

    @Override
    public int compareTo(WorkingYear other) {
        return Integer.compare(year, other.year);
    }
}
