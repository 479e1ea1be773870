package vn.sovang.base;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which of many dated copies are worth their room: all of the last two days, then the last of each of 7 days, 8 weeks
 * (Monday to Sunday) and 24 months. Days, weeks and months without a copy do not count, so that a long pause takes
 * nothing away. The newest copy is always kept.
 */
public final class Thinning {
    private static final Duration ALL = Duration.ofDays(2);
    private static final int DAYS = 7;
    private static final int WEEKS = 8;
    private static final int MONTHS = 24;

    private Thinning() {}

    /**
     * The copies to keep.
     *
     * @param copies when each was made; one that lies in the future is kept
     * @param now the present moment
     */
    public static SortedSet<LocalDateTime> keep(Collection<LocalDateTime> copies, LocalDateTime now) {
        SortedSet<LocalDateTime> kept = new TreeSet<>();
        LocalDateTime recent = now.minus(ALL);
        TreeSet<LocalDateTime> older = new TreeSet<>();
        for (LocalDateTime copy : copies) {
            (copy.isBefore(recent) ? older : kept).add(copy);
        }
        List<LocalDateTime> newestFirst = List.copyOf(older.descendingSet());
        kept.addAll(lastOfEach(newestFirst, DAYS, LocalDateTime::toLocalDate));
        kept.addAll(lastOfEach(newestFirst, WEEKS, Thinning::monday));
        kept.addAll(lastOfEach(newestFirst, MONTHS, YearMonth::from));
        return kept;
    }

    private static Set<LocalDateTime> lastOfEach(
            List<LocalDateTime> newestFirst, int most, Function<LocalDateTime, Object> span) {
        Set<Object> spans = new HashSet<>();
        Set<LocalDateTime> kept = new HashSet<>();
        for (LocalDateTime copy : newestFirst) {
            Object of = span.apply(copy);
            if (!spans.contains(of) && spans.size() < most) {
                spans.add(of);
                kept.add(copy);
            }
        }
        return kept;
    }

    private static LocalDate monday(LocalDateTime copy) {
        return copy.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
