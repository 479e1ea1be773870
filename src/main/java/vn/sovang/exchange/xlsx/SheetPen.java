package vn.sovang.exchange.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.Plain;
import vn.sovang.exchange.sheet.SerialDay;

/** Writes the cells of one sheet. */
final class SheetPen {
    private static final int LONGEST_TEXT = 32_767;
    /** Excel keeps fifteen digits of a number; longer ones are names and stay text. */
    private static final int MOST_DIGITS = 15;

    /** A letter of our font is narrower than the digit of the standard font that widths are counted in. */
    private static final double LETTER_WIDTH = 0.9;

    private static final double NARROWEST = 6;
    private static final double WIDEST = 45;
    private static final int ROWS_TO_MEASURE = 500;
    private static final String HEADING_COLOUR = "F2E6C9";
    private static final String BORDER_COLOUR = "B8A77A";
    private static final String FONT = "Times New Roman";
    private static final int FONT_SIZE = 12;
    /** Points that a line of it takes. */
    private static final double LINE_HEIGHT = 15.75;

    private static final double HEADING_HEIGHT = 24;
    private static final float MARGIN_INCHES = 0.4f;

    /** Text that a reader would take for an escaped character is escaped itself. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet worksheet;
    private final DataSheet sheet;
    private final double[] widths;
    private int lines = 1;

    SheetPen(Worksheet worksheet, DataSheet sheet) {
        this.worksheet = worksheet;
        this.sheet = sheet;
        this.widths = new double[sheet.columns().size()];
        Arrays.setAll(widths, this::width);
    }

    void writeHeadings() {
        List<DataColumn> columns = sheet.columns();
        for (int c = 0; c < columns.size(); c++) {
            text(0, c, columns.get(c).heading());
            worksheet.width(c, widths[c]);
        }
        worksheet
                .range(0, 0, 0, columns.size() - 1)
                .style()
                .fontName(FONT)
                .fontSize(FONT_SIZE)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEADING_COLOUR)
                .borderStyle("thin")
                .borderColor(BORDER_COLOUR)
                .set();
        worksheet.rowHeight(0, HEADING_HEIGHT);
        worksheet.freezePane(0, 1);
        worksheet.setAutoFilter(0, 0, sheet.rows().size(), columns.size() - 1);
    }

    /** A4, all columns on one page's width, the headings on every page. */
    void setUpPage() {
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.leftMargin(MARGIN_INCHES);
        worksheet.rightMargin(MARGIN_INCHES);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(0);
        worksheet.footer("&P/&N", Position.CENTER);
    }

    void writeRow(int row, List<?> values) {
        lines = 1;
        for (int c = 0; c < sheet.columns().size(); c++) {
            Object value = c < values.size() ? values.get(c) : null;
            if (value != null) {
                write(row, c, value, sheet.columns().get(c).kind());
            }
        }
        if (lines > 1) {
            worksheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
        }
    }

    private void write(int row, int column, Object value, ColumnKind kind) {
        if (value instanceof Number number && Plain.decimal(number).precision() <= MOST_DIGITS) {
            number(row, column, Plain.decimal(number), kind);
        } else if (value instanceof LocalDate day && !day.isBefore(SerialDay.FIRST)) {
            day(row, column, day);
        } else if (value instanceof PartialDate date && date.isFull() && date.year() > SerialDay.FIRST.getYear()) {
            day(row, column, date.earliest());
        } else if (value instanceof LocalDateTime moment) {
            worksheet.value(row, column, moment);
            style(row, column, "dd/MM/yyyy HH:mm:ss", false);
        } else {
            String text = Plain.of(value, kind);
            if (!text.isEmpty()) {
                text(row, column, text);
                int needed = lines(text, widths[column]);
                lines = Math.max(lines, needed);
                style(row, column, "@", needed > 1);
            }
        }
    }

    private void number(int row, int column, BigDecimal number, ColumnKind kind) {
        worksheet.value(row, column, kind == ColumnKind.PERCENT ? number.movePointLeft(2) : number);
        style(
                row,
                column,
                switch (kind) {
                    case PERCENT -> "0.00%";
                    case WHOLE, MONEY -> "#,##0";
                    case DECIMAL -> number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
                    case ORDINAL -> "0";
                    case TEXT, DAY -> "General";
                },
                false);
    }

    private void day(int row, int column, LocalDate day) {
        worksheet.value(row, column, day);
        style(row, column, "dd/MM/yyyy", false);
    }

    private void style(int row, int column, String format, boolean wrapped) {
        worksheet
                .style(row, column)
                .fontName(FONT)
                .fontSize(FONT_SIZE)
                .format(format)
                .wrapText(wrapped)
                .verticalAlignment("top")
                .set();
    }

    private void text(int row, int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Problem.of(
                            215,
                            "export.text.long",
                            sheet.name(),
                            sheet.columns().get(column).heading(),
                            row + 1,
                            LONGEST_TEXT)
                    .asException();
        }
        worksheet.value(row, column, LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
    }

    private double width(int column) {
        DataColumn wanted = sheet.columns().get(column);
        if (wanted.width() > 0) {
            return Math.min(wanted.width(), Worksheet.MAX_COL_WIDTH);
        }
        // Room for the arrow of the filter beside the heading.
        int longest = wanted.heading().length() + 3;
        for (List<?> row :
                sheet.rows().subList(0, Math.min(ROWS_TO_MEASURE, sheet.rows().size()))) {
            Object value = column < row.size() ? row.get(column) : null;
            longest = Math.max(longest, longestLine(Plain.of(value, wanted.kind())));
        }
        return Math.clamp(longest * LETTER_WIDTH + 2, NARROWEST, WIDEST);
    }

    /** How many lines a text takes; spreadsheet programs do not find out by themselves when they open a file. */
    private static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(line.length() * LETTER_WIDTH / width))
                .map(needed -> Math.max(1, needed))
                .sum();
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }
}
