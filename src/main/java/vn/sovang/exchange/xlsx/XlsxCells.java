package vn.sovang.exchange.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.StoredNumber;

/** Turns what the XML of a sheet says of a cell into the cell. */
final class XlsxCells {
    /** Control characters are written like this in the XML of a workbook. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int LONGEST_NUMBER = 400;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean since1904;
    private final boolean oldFonts;

    XlsxCells(SharedStrings strings, Styles styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.oldFonts = strings.useOldFonts() || styles.useOldFonts();
    }

    /**
     * What the XML says.
     *
     * @param type the attribute {@code t}; null for a number
     * @param style number of the style, -1 when there is none
     * @param value null when there is none
     * @param inline text that stands in the cell itself; null when there is none
     * @param formula null when there is none
     */
    record Written(String type, int style, String value, RichText inline, String formula) {}

    Cell of(Written cell) {
        if (cell.inline() != null) {
            return text(cell.inline(), cell.style());
        }
        if (cell.value() == null || cell.value().isEmpty()) {
            boolean result = cell.formula() == null || "str".equals(cell.type());
            return result ? Cell.EMPTY : Cell.ofError("=" + cell.formula());
        }
        return switch (cell.type() == null ? "n" : cell.type()) {
            case "s" -> text(strings.get(Integer.parseInt(cell.value().strip())), cell.style());
            case "str", "inlineStr" -> text(new RichText(unescaped(cell.value()), List.of()), cell.style());
            case "b" -> Cell.ofTruth(cell.value().strip().equals("1"), since1904);
            case "e" -> Cell.ofError(cell.value());
            case "d" ->
                Cell.ofText(
                        PartialDate.parse(cell.value()).map(PartialDate::text).orElse(cell.value()));
            default -> StoredNumber.of(number(cell.value().strip()), styles.format(cell.style()), since1904);
        };
    }

    private Cell text(RichText text, int style) {
        Cell cell = Cell.ofText(text.text());
        return oldFonts ? cell.inFonts(text.runs(), styles.font(style)) : cell;
    }

    private static BigDecimal number(String value) {
        if (value.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("a number of " + value.length() + " characters");
        }
        return new BigDecimal(value);
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
}
