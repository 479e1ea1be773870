package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.sovang.domain.time.DayText;

/** Numbers as workbooks keep them; only their format says whether one is a date, a percentage or a card. */
public final class StoredNumber {
    /** Excel itself keeps fifteen digits. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final int WIDEST_SCALE = 310;

    private StoredNumber() {}

    /**
     * The cell of a number.
     *
     * @param format its number format, null when it has none
     */
    public static Cell of(BigDecimal stored, String format, boolean since1904) {
        if (Math.abs((long) stored.precision() - stored.scale()) > WIDEST_SCALE || stored.scale() > WIDEST_SCALE) {
            return Cell.ofError(stored.toString());
        }
        BigDecimal number = rounded(stored);
        String raw = number.toPlainString();
        return switch (NumberFormat.of(format)) {
            case PLAIN -> new Cell(Cell.Kind.NUMBER, raw, comma(number), number, since1904);
            case PERCENT -> {
                BigDecimal percents = rounded(number.movePointRight(2));
                yield new Cell(Cell.Kind.PERCENT, raw, comma(percents) + "%", percents, since1904);
            }
            case PADDED -> new Cell(Cell.Kind.NUMBER, raw, padded(number, format.length()), number, since1904);
            case DAY ->
                SerialDay.toDay(number, since1904)
                        .map(day -> new Cell(Cell.Kind.DAY, raw, DayText.of(day), number, since1904))
                        .orElseGet(() -> new Cell(Cell.Kind.NUMBER, raw, comma(number), number, since1904));
        };
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = number.round(PRECISION).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String padded(BigDecimal number, int width) {
        String text = comma(number);
        return text.matches("\\d+") ? "0".repeat(Math.max(0, width - text.length())) + text : text;
    }
}
