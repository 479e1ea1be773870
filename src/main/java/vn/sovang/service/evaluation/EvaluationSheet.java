package vn.sovang.service.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.rule.CodeList;

/**
 * The evaluation of one year as a grid.
 *
 * @param members whether members stand in it, else cells
 * @param day the day whose members and cells stand in it
 * @param cells those of the year, in the order of their codes, also such as were dissolved after an evaluation
 * @param tree of these cells
 * @param rows by cell in the order of the tree, then in the Vietnamese order of names
 * @param exceptions where more outstanding ones are kept than the cap allows
 * @param change the last change of the register that the grid knows of
 */
public record EvaluationSheet(
        boolean members,
        int year,
        LocalDate day,
        Regime regime,
        CodeList reasons,
        List<Cell> cells,
        CellTree tree,
        List<EvaluationRow> rows,
        List<CapException> exceptions,
        long change) {
    public EvaluationSheet {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        exceptions = List.copyOf(exceptions);
    }

    /** How texts are read and written in its cells. */
    public EvaluationEntry entry() {
        return new EvaluationEntry(regime, reasons, members ? Regime.REASONS_OF_CELLS : Regime.REASONS_OF_MEMBERS);
    }

    /** The grid with other rows, as they are after an entry. */
    public EvaluationSheet with(List<EvaluationRow> others, long known) {
        return new EvaluationSheet(members, year, day, regime, reasons, cells, tree, others, exceptions, known);
    }

    /** All bodies held against the cap. */
    public List<CapCount> counts() {
        List<EvaluationLine> lines = rows.stream().map(EvaluationRow::line).toList();
        return members ? CapCount.ofMembers(regime, tree, cells, lines) : CapCount.ofCells(regime, lines);
    }

    /** Those of some bodies that are over the cap without anybody having said why. */
    public List<CapCount> overUnexplained(List<CapCount> counts) {
        return CapCount.over(counts).stream()
                .filter(count -> exception(count.cellId()).isEmpty())
                .toList();
    }

    /** Why a body may have more outstanding ones; empty when nobody has said so. */
    public Optional<CapException> exception(long cellId) {
        return exceptions.stream().filter(one -> one.cellId() == cellId).findFirst();
    }
}
