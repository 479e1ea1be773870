package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with a grid. The row of headings is repeated on each page; no row is cut.
 *
 * @param columns 1 to 16
 * @param rows may be empty: the table then says so in one row
 * @param small whether it is set in the smaller type of forms with many columns
 * @param numbered whether the numbers of the columns stand below the headings, as on forms
 */
public record Table(List<Column> columns, List<Row> rows, boolean small, boolean numbered) {
    public static final int MOST_COLUMNS = 16;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A table has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
        }
        for (Row row : rows) {
            if (row.span() + row.cells().size() - 1 != columns.size()) {
                throw new IllegalArgumentException("The row does not fill the " + columns.size() + " columns: " + row);
            }
        }
    }

    public static Builder of(Column... columns) {
        return of(List.of(columns));
    }

    public static Builder of(List<Column> columns) {
        return new Builder(List.copyOf(columns));
    }

    /** The same table with other rows. */
    public Table with(List<Row> others) {
        return new Table(columns, others, small, numbered);
    }

    /** What its cells are. */
    public Role cell() {
        return small ? Role.SMALL_CELL : Role.CELL;
    }

    /** What its headings are. */
    public Role heading() {
        return small ? Role.SMALL_CELL_HEADING : Role.CELL_HEADING;
    }

    /**
     * A column.
     *
     * @param weight share of the width, relative to the other columns, above 0
     */
    public record Column(String heading, double weight, Align align) {
        public Column {
            heading = Clean.text(heading);
            if (!(weight > 0)) {
                throw new IllegalArgumentException("A column needs a weight above 0, not " + weight);
            }
        }

        public static Column left(String heading, double weight) {
            return new Column(heading, weight, Align.LEFT);
        }

        public static Column centre(String heading, double weight) {
            return new Column(heading, weight, Align.CENTRE);
        }

        public static Column right(String heading, double weight) {
            return new Column(heading, weight, Align.RIGHT);
        }
    }

    /**
     * A row.
     *
     * @param span over how many columns the first cell goes
     * @param strong whether it is a group or total row, set in bold
     */
    public record Row(List<Text> cells, int span, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
            if (cells.isEmpty() || span < 1) {
                throw new IllegalArgumentException("A row needs cells and a span of at least 1");
            }
        }

        /** Whether this row heads those below it. */
        public boolean isGroup(Table table) {
            return strong && span == table.columns().size();
        }

        /** How a cell of this row stands: a text over all columns to the left, any other as its column. */
        public Align align(Table table, int cell) {
            if (span == table.columns().size()) {
                return Align.LEFT;
            }
            return table.columns().get(cell == 0 ? 0 : cell + span - 1).align();
        }
    }

    /** Collects the rows of a table. */
    public static final class Builder {
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();
        private boolean small;
        private boolean numbered;

        private Builder(List<Column> columns) {
            this.columns = columns;
        }

        /** Sets it in the smaller type of forms with many columns. */
        public Builder small() {
            small = true;
            return this;
        }

        /** Puts the numbers of the columns below the headings. */
        public Builder numbered() {
            numbered = true;
            return this;
        }

        public Builder row(String... cells) {
            return row(Arrays.stream(cells).map(Text::of).toArray(Text[]::new));
        }

        public Builder row(Text... cells) {
            rows.add(new Row(List.of(cells), 1, false));
            return this;
        }

        /** A row of one bold text over all columns, which heads the rows below it. */
        public Builder group(String heading) {
            return group(Text.of(heading));
        }

        public Builder group(Text heading) {
            rows.add(new Row(List.of(heading), columns.size(), true));
            return this;
        }

        /**
         * A bold row of sums.
         *
         * @param span columns the label goes over
         * @param sums one for each of the other columns
         */
        public Builder total(int span, String label, Text... sums) {
            List<Text> cells = new ArrayList<>(List.of(sums));
            cells.addFirst(Text.of(label));
            rows.add(new Row(cells, span, true));
            return this;
        }

        public Table build() {
            return new Table(columns, rows, small, numbered);
        }
    }
}
