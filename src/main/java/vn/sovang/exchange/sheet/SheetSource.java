package vn.sovang.exchange.sheet;

import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;

/** A sheet read row by row, so that its length does not matter. */
public interface SheetSource extends AutoCloseable {

    /** Name of the file, for sentences. */
    String file();

    /** Name of the sheet; empty for a CSV. */
    String sheet();

    /** What is uncertain about the reading (codes 1xx), for instance a guessed encoding; known once it is open. */
    List<Problem> doubts();

    /** Which columns are hidden and which cells merged, as far as it matters for headings; known once it is open. */
    default SheetLooks looks() {
        return SheetLooks.PLAIN;
    }

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws vn.sovang.base.ProblemException 2xx when the file cannot be read on
     */
    Optional<SheetRow> next();

    @Override
    void close();
}
