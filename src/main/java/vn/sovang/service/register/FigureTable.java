package vn.sovang.service.register;

import java.util.List;
import java.util.function.Supplier;

/**
 * The figures of a paper as a table whose numbers lead to the members behind them.
 *
 * @param columns headings of the numbers, of all together first, then cell by cell
 */
public record FigureTable(List<String> columns, List<Line> lines) {
    public FigureTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param about the label with what its heading says, so that it can stand alone
     * @param doubtful whether the rule that divides it is uncertain
     * @param figures one for each column; none in a heading
     */
    public record Line(String label, String about, boolean doubtful, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }

        static Line heading(String label) {
            return new Line(label, label, false, List.of());
        }

        public boolean isHeading() {
            return figures.isEmpty();
        }
    }

    /**
     * A number.
     *
     * @param name under which the paper bears it
     * @param text as it is shown, empty where nothing is counted
     * @param members finds the ids of those it counts, as often as it counts them; null for a share
     */
    public record Figure(String name, String text, Supplier<List<Long>> members) {
        static final Figure NONE = new Figure("", "", null);

        static Figure of(String name, int count, Supplier<List<Long>> members) {
            return new Figure(name, String.valueOf(count), members);
        }

        /** Whether there is anybody behind it. */
        public boolean leadsOn() {
            return members != null && !text.equals("0");
        }
    }
}
