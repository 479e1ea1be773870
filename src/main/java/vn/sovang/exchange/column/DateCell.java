package vn.sovang.exchange.column;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private DateCell() {}

    static Reading<PartialDate> read(Cell cell, String heading) {
        Optional<PartialDate> date = switch (cell.kind()) {
            case DAY -> ofSerial(cell).or(() -> PartialDate.parse(cell.text()));
            case NUMBER -> isSerial(cell.number()) ? ofSerial(cell) : PartialDate.parse(cell.text());
            case TEXT -> PartialDate.parse(cell.text());
            case PERCENT, TRUTH, ERROR, EMPTY -> Optional.empty();
        };
        return date.map(Reading::of).orElseGet(() -> bad(cell, heading));
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
