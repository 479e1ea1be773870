package vn.sovang.service.imports;

import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.exchange.column.CellProblem;

/**
 * What became of one row, or would become of it.
 *
 * @param index place of the row in its sheet, see {@link vn.sovang.exchange.sheet.PackedSheet#row}
 * @param number as Excel shows it
 * @param cells the cells that could not be read
 * @param doubts the cells that were read but should be looked at
 * @param reasons why the row was left out, besides its cells
 * @param candidates who may be meant, for {@link State#DOUBTFUL}
 * @param changes what it changes, for {@link State#CHANGED}
 */
public record RowReport(
        int index,
        int number,
        State state,
        List<CellProblem> cells,
        List<CellProblem> doubts,
        List<Problem> reasons,
        List<Candidate> candidates,
        List<FieldDiff> changes) {

    /** What a row means for the register. */
    public enum State {
        CREATED,
        CHANGED,
        SAME,
        /** It may speak of somebody known, and the clerk has not said so; it is left out. */
        DOUBTFUL,
        /** Something about it is wrong; it is left out. */
        BAD,
        /** The clerk wants it left out. */
        SKIPPED;

        /** Whether rows of this state are taken over. */
        public boolean isTaken() {
            return this == CREATED || this == CHANGED || this == SAME;
        }
    }

    /** What should be looked at though the row is taken over, as whole sentences. */
    public List<Problem> remarks() {
        return state.isTaken() ? doubts.stream().map(CellProblem::reason).toList() : List.of();
    }

    /** Why it is left out, as whole sentences. */
    public List<Problem> sentences() {
        return cells.isEmpty()
                ? reasons
                : cells.stream().map(CellProblem::reason).toList();
    }
}
