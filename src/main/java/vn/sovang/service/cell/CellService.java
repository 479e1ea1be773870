package vn.sovang.service.cell;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** The register of cells: how they stand on a day, and each step as one named change. */
public final class CellService {
    private final Store store;

    public CellService(Store store) {
        this.store = store;
    }

    /** The cells as they are on a day. */
    public CellBook book(LocalDate day) {
        return store.read(tables -> CellBook.of(tables, day));
    }

    /**
     * Does a step as one named change.
     *
     * @param form tidied, without a problem that blocks it
     * @param members ids of those who go over into a cell that is split off, or who are elected into a committee besides
     *     secretary and deputy; else empty
     * @param label of the change
     * @return the id of the cell, of a new one when the step made it
     * @throws vn.sovang.base.ProblemException 2320 when the cell is no longer in the register, 2321 when none is chosen to
     *     go over
     */
    public long run(CellStep step, Form<CellField> form, List<Long> members, String label) {
        return store.change(label, tables -> new CellWriter(tables, form, members).run(step));
    }

    /**
     * Takes out an event that was written down wrongly. What it did to members is not taken back: the undo of its own change
     * does that.
     */
    public void removeEvent(long id, String label) {
        store.change(label, tables -> {
            tables.cellEvents().delete(id);
            return null;
        });
    }
}
