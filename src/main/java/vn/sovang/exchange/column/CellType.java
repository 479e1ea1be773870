package vn.sovang.exchange.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.ColumnKind;

/**
 * How the cells of a column are read.
 *
 * @param kind how its values are written again
 * @param list the list of codes it needs; null when it needs none
 * @param rule reads a cell that is neither blank nor an error
 * @param shape whether a cell looks like this type and hardly like another; null where every cell that can be read does.
 *     A type that takes any text says no
 * @param words the words it knows where they never change, each as it is usually written; empty for other types
 * @param <T> type of the values
 */
public record CellType<T>(ColumnKind kind, String list, Rule<T> rule, Predicate<Cell> shape, List<String> words) {
    /** The shape of a type that takes any text. */
    static final Predicate<Cell> ANY_TEXT = cell -> false;

    /** Whether a cell speaks for this type. */
    boolean speaksFor(Cell cell, Function<String, Optional<String>> codes) {
        if (cell.isBlank() || cell.kind() == Cell.Kind.ERROR) {
            return false;
        }
        return shape == null ? rule.read(cell, "", codes) instanceof Reading.Value<T> : shape.test(cell);
    }

    /** Reads one cell. */
    @FunctionalInterface
    public interface Rule<T> {
        /**
         * Reads a cell.
         *
         * @param heading heading of the column, for the sentence
         * @param codes finds the code of a text; finds nothing where the column needs no list
         */
        Reading<T> read(Cell cell, String heading, Function<String, Optional<String>> codes);
    }
}
