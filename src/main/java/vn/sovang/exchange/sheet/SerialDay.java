package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers Excel keeps dates as: days since the end of 1899, or since the beginning of 1904. */
public final class SerialDay {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    /** Excel believes in 29/02/1900, so what lies before it is one off. */
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    /** The first day that Excel and the calendar agree on. */
    public static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private SerialDay() {}

    /** The day of a serial, its time of day left off; empty when Excel has no such day or it never was. */
    public static Optional<LocalDate> toDay(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        int days = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (since1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        if (days == 0 || days == LEAP_DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        return Optional.of(EPOCH_1900.plusDays(days < LEAP_DAY_THAT_NEVER_WAS ? days + 1 : days));
    }
}
