package vn.sovang.exchange.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SerialDay;

/** Reads dates: typed in the many ways people type them, or kept by Excel as a number. */
final class DateCell {
    private static final Pattern LOOKS_LIKE_A_DATE =
            Pattern.compile("\\d{1,4}\\s*[/.\\-]\\s*\\d{1,2}\\s*[/.\\-]\\s*\\d{1,4}");
    /** Numbers up to here are years, from here on days: serial 10,000 is the 18th of May 1927. */
    private static final BigDecimal SMALLEST_SERIAL = BigDecimal.valueOf(10_000);

    private static final BigDecimal LARGEST_SERIAL = BigDecimal.valueOf(99_999);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1_900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2_099);

    private DateCell() {}

    static Reading<PartialDate> read(Cell cell, String heading) {
        if (isYearShownAsDay(cell)) {
            return yearShownAsDay(cell, heading);
        }
        Optional<PartialDate> date = switch (cell.kind()) {
            case DAY -> ofSerial(cell).or(() -> PartialDate.parse(cell.text()));
            case NUMBER -> isSerial(cell.number()) ? ofSerial(cell) : ofNumber(cell);
            case TEXT -> PartialDate.parse(cell.text());
            case PERCENT, TRUTH, ERROR, EMPTY -> Optional.empty();
        };
        return date.map(Reading::of).orElseGet(() -> bad(cell, heading));
    }

    /** As {@link #read}; the register keeps whole days of events, so what is missing is said. */
    static Reading<PartialDate> readEvent(Cell cell, String heading) {
        Reading<PartialDate> read = read(cell, heading);
        if (!(read instanceof Reading.Value<PartialDate> value) || value.value().isFull()) {
            return read;
        }
        PartialDate day = value.value();
        List<Problem> doubts = new ArrayList<>(value.doubts());
        doubts.add(Problem.of(1763, "import.cell.day.completed", heading, cell.text(), day.earliest()));
        return new Reading.Value<>(day, List.copyOf(doubts));
    }

    /** A year typed into a cell that shows dates: Excel makes the 18th of May 1905 of 1965. */
    private static boolean isYearShownAsDay(Cell cell) {
        return cell.kind() == Cell.Kind.DAY
                && !cell.since1904()
                && cell.number().scale() <= 0
                && cell.number().compareTo(FIRST_YEAR) >= 0
                && cell.number().compareTo(LAST_YEAR) <= 0;
    }

    private static Reading<PartialDate> yearShownAsDay(Cell cell, String heading) {
        PartialDate year = new PartialDate(cell.number().intValueExact(), 0, 0);
        Problem doubt = Problem.of(1506, "import.cell.day.year", heading, cell.text(), year.text());
        return new Reading.Value<>(year, List.of(doubt));
    }

    /** {@code 7.1965} becomes a number in an English Excel. */
    private static Optional<PartialDate> ofNumber(Cell cell) {
        return PartialDate.parse(cell.number().scale() > 0 ? cell.number().toPlainString() : cell.text());
    }

    private static boolean isSerial(BigDecimal number) {
        return number.compareTo(SMALLEST_SERIAL) >= 0 && number.compareTo(LARGEST_SERIAL) <= 0;
    }

    private static Optional<PartialDate> ofSerial(Cell cell) {
        return SerialDay.toDay(cell.number(), cell.since1904())
                .filter(day -> day.getYear() < 2200)
                .map(PartialDate::of);
    }

    private static Reading<PartialDate> bad(Cell cell, String heading) {
        boolean impossible = LOOKS_LIKE_A_DATE.matcher(cell.text()).matches();
        return impossible
                ? Cells.bad(113, "import.cell.day.impossible", cell, heading)
                : Cells.bad(114, "import.cell.day", cell, heading);
    }
}
