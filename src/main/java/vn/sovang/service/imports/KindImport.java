package vn.sovang.service.imports;

import java.util.List;
import vn.sovang.exchange.column.ReadRow;

/** Takes the rows of one sheet into the store, inside one change. */
@FunctionalInterface
interface KindImport {

    /**
     * Takes one row whose cells could all be read.
     *
     * @throws vn.sovang.base.ProblemException 1xx when the row contradicts the register; nothing of it is written then
     */
    Outcome take(ReadRow row);

    /** Whether all rows must be known before one can be judged; then {@link #foresee} is asked first. */
    default boolean looksAhead() {
        return false;
    }

    /**
     * Looks at the rows of a clerk's table before the first is taken.
     *
     * @param rows those that could be read and are wanted
     */
    default void foresee(List<ReadRow> rows) {}

    /**
     * Whom of the register a row may speak of, though nothing makes it certain; asked before {@link #take}. Nobody when
     * it is certain who is meant, or that nobody known is.
     */
    default List<Candidate> alike(ReadRow row) {
        return List.of();
    }

    /**
     * Takes a row of which the clerk has said whom it speaks of; else as {@link #take}.
     *
     * @param id of one of the {@link #alike}
     */
    default Outcome takeAs(long id, ReadRow row) {
        return take(row);
    }
}
