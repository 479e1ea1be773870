package vn.sovang.service.table;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.exchange.csv.FormulaText;

/**
 * Rows of a table as they go through the clipboard into a spreadsheet: as text with tabs, and as HTML, which keeps leading
 * zeros. No text is taken for a formula.
 */
public final class ClipRows {
    private static final int LONGEST_NUMBER = 11;

    private ClipRows() {}

    /** Lines of cells with tabs between them; tabs and line ends inside a cell become spaces. */
    public static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> FormulaText.guarded(cell).replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    /** The same as a table of HTML; numbers that a spreadsheet would change are marked as text. */
    public static String html(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (String cell : row) {
                html.append(isNumberOfCard(cell) ? "<td style=\"mso-number-format:'\\@'\">" : "<td>")
                        .append(escaped(FormulaText.guarded(cell)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString();
    }

    /** Digits that are a name and no amount: with a zero in front, or more than a spreadsheet keeps exactly. */
    private static boolean isNumberOfCard(String cell) {
        boolean digits = cell.matches("\\d{2,}");
        return digits && (cell.startsWith("0") || cell.length() > LONGEST_NUMBER);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
