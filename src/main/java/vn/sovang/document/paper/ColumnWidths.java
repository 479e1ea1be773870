package vn.sovang.document.paper;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Widths of the columns of a table: by their weights, but none narrower than its longest word, so that no word is
 * broken. A word beyond {@link #MOST} of the table is broken all the same.
 */
public final class ColumnWidths {
    /** White beside the text within a cell, on each side, in points. */
    public static final double SIDES = 3;

    private static final double MOST = 0.3;
    /** What the two sides, the grid and rounding take from a column, millimetres. */
    private static final double TAKEN = (2 * SIDES + 2) * 25.4 / 72;

    /** No letter is wider than this part of the size of the font. */
    private static final double WIDEST = 1.0 * 25.4 / 72;

    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=-)");

    private ColumnWidths() {}

    /**
     * The widths in millimetres, together {@code width}.
     *
     * @param width of the table in millimetres
     */
    static List<Double> of(Table table, PaperStyle style, double width) {
        double[] weights =
                table.columns().stream().mapToDouble(Table.Column::weight).toArray();
        return Arrays.stream(share(weights, narrowest(table, style, width), width))
                .boxed()
                .toList();
    }

    private static double[] share(double[] weights, double[] narrowest, double width) {
        double needed = sum(narrowest);
        double[] widths = new double[weights.length];
        boolean[] fixed = new boolean[weights.length];
        boolean again = true;
        while (again) {
            again = false;
            double left = width;
            double weight = 0;
            for (int i = 0; i < weights.length; i++) {
                left -= fixed[i] ? narrowest[i] : 0;
                weight += fixed[i] ? 0 : weights[i];
            }
            for (int i = 0; i < weights.length; i++) {
                widths[i] = fixed[i] ? narrowest[i] : left * weights[i] / weight;
                if (!fixed[i] && widths[i] < narrowest[i] && needed <= width) {
                    fixed[i] = true;
                    again = true;
                }
            }
        }
        return widths;
    }

    private static double[] narrowest(Table table, PaperStyle style, double width) {
        double[] narrowest = new double[table.columns().size()];
        for (int column = 0; column < narrowest.length; column++) {
            widen(narrowest, column, table.columns().get(column).heading(), style.look(table.heading()));
        }
        TextStyle cell = style.look(table.cell());
        for (Table.Row row : table.rows()) {
            List<Text> cells = row.cells();
            for (int i = row.span() > 1 ? 1 : 0; i < cells.size(); i++) {
                int column = i == 0 ? 0 : i + row.span() - 1;
                widen(narrowest, column, cells.get(i).plain(), row.strong() ? cell.withBold() : cell);
            }
        }
        for (int column = 0; column < narrowest.length; column++) {
            narrowest[column] = Math.min(narrowest[column] + TAKEN, width * MOST);
        }
        return narrowest;
    }

    private static void widen(double[] narrowest, int column, String text, TextStyle look) {
        for (String word : WORDS.split(text)) {
            if (word.length() * look.size() * WIDEST > narrowest[column]) {
                narrowest[column] = Math.max(narrowest[column], Measure.width(word, look));
            }
        }
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
