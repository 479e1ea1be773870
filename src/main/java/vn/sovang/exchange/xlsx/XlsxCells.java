package vn.sovang.exchange.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.time.DayText;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SerialDay;

/** Turns the cells of fastexcel into ours. */
final class XlsxCells {
    /** Excel itself keeps fifteen digits. */
    private static final MathContext PRECISION = new MathContext(15);
    /** Control characters are written like this in the XML of a workbook. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int WIDEST_SCALE = 310;

    private final boolean since1904;

    XlsxCells(boolean since1904) {
        this.since1904 = since1904;
    }

    /** @param cell null where the row has none */
    Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getValue()) {
            case null -> cell.getFormula() == null ? Cell.EMPTY : Cell.ofError("=" + cell.getFormula());
            case BigDecimal number -> ofNumber(number, cell.getDataFormatString());
            case Boolean truth -> new Cell(Cell.Kind.TRUTH, truth.toString(), truth ? "Có" : "Không", null, since1904);
            default -> ofText(cell);
        };
    }

    private static Cell ofText(org.dhatim.fastexcel.reader.Cell cell) {
        String text = cell.getText();
        return switch (cell.getType()) {
            case ERROR -> Cell.ofError(text);
            default -> Cell.ofText(unescaped(text));
        };
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escaped.find()) {
            char c = (char) Integer.parseInt(escaped.group(1), 16);
            escaped.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return escaped.appendTail(plain).toString();
    }

    private Cell ofNumber(BigDecimal stored, String format) {
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
