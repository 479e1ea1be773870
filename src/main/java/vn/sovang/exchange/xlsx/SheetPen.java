package vn.sovang.exchange.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final double NARROWEST = 6;
    private static final double WIDEST = 60;
    private static final int ROWS_TO_MEASURE = 500;
    private static final String HEADING_COLOUR = "F2E6C9";
    /** Text that a reader would take for an escaped character is escaped itself. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet worksheet;
    private final DataSheet sheet;

    SheetPen(Worksheet worksheet, DataSheet sheet) {
        this.worksheet = worksheet;
        this.sheet = sheet;
    }

    void writeHeadings() {
        List<DataColumn> columns = sheet.columns();
        for (int c = 0; c < columns.size(); c++) {
            text(0, c, columns.get(c).heading());
            worksheet.width(c, width(c));
        }
        worksheet
                .range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(HEADING_COLOUR)
                .borderStyle("thin")
                .set();
        worksheet.freezePane(0, 1);
        worksheet.setAutoFilter(0, 0, sheet.rows().size(), columns.size() - 1);
        worksheet.repeatRows(0);
    }

    void writeRow(int row, List<?> values) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            Object value = c < values.size() ? values.get(c) : null;
            if (value != null) {
                write(row, c, value, sheet.columns().get(c).kind());
            }
        }
    }

    private void write(int row, int column, Object value, ColumnKind kind) {
        if (value instanceof Number number && Plain.decimal(number).precision() <= MOST_DIGITS) {
            number(row, column, Plain.decimal(number), kind);
        } else if (value instanceof LocalDate day && !day.isBefore(SerialDay.FIRST)) {
            day(row, column, day);
        } else if (value instanceof PartialDate date && date.isFull() && date.year() > SerialDay.FIRST.getYear()) {
            day(row, column, date.earliest());
        } else {
            String text = Plain.of(value, kind);
            if (!text.isEmpty()) {
                text(row, column, text);
                style(row, column, "@", text.length() > WIDEST || text.indexOf('\n') >= 0);
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
                    case DECIMAL -> "#,##0.##########";
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
        return Math.clamp(longest * 1.1 + 1, NARROWEST, WIDEST);
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }
}
