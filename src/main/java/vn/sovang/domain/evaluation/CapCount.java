package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;

/**
 * How a body stands against the cap on the best level.
 *
 * @param cell null for the commune as a whole
 * @param tally of the body with all that is below it where {@code binding}, else of the cell alone
 * @param outstanding how many are rated outstanding
 * @param allowed how many may be
 * @param base how many the percentage is taken of
 * @param percent outstanding ones of the base, two decimals; null when the base is nobody
 * @param binding whether the cap holds for this body; else its number only shows where many of the outstanding ones are
 */
public record CapCount(
        Cell cell, Tally tally, int outstanding, int allowed, int base, BigDecimal percent, boolean binding) {

    static CapCount of(Cell cell, Tally tally, Cap cap, boolean binding) {
        int outstanding = tally.count(Cap.OUTSTANDING);
        int good = tally.count(Cap.GOOD);
        return new CapCount(
                cell,
                tally,
                outstanding,
                cap.allowed(good, outstanding),
                cap.of(good, outstanding),
                tally.percentOf(cap).orElse(null),
                binding);
    }

    /** The key of its {@link CapException}: 0 for the commune. */
    public long cellId() {
        return cell == null ? 0 : cell.id();
    }

    public boolean isOver() {
        return outstanding > allowed;
    }

    /**
     * The members of all bodies held against the cap: the commune first, then the organisations for which it holds of their
     * own, then every cell.
     *
     * @param cells those of the year, whose lines there may be
     */
    public static List<CapCount> ofMembers(
            Regime regime, CellTree tree, List<Cell> cells, Collection<EvaluationLine> lines) {
        Map<Long, List<EvaluationLine>> byCell = new HashMap<>();
        lines.forEach(line ->
                byCell.computeIfAbsent(line.cellId(), id -> new ArrayList<>()).add(line));
        List<CapCount> counts = new ArrayList<>();
        counts.add(of(null, Tally.ofLines(lines), regime.cap(), !regime.organisations()));
        Set<Long> counted = new HashSet<>();
        if (regime.organisations()) {
            for (Cell root : tree.roots()) {
                List<EvaluationLine> own = tree.subtree(root.code()).stream()
                        .flatMap(cell -> byCell.getOrDefault(cell.id(), List.of()).stream())
                        .toList();
                counts.add(of(root, Tally.ofLines(own), regime.cap(), true));
                counted.add(root.id());
            }
        }
        for (Cell cell : cells) {
            if (!counted.contains(cell.id())) {
                Tally tally = Tally.ofLines(byCell.getOrDefault(cell.id(), List.of()));
                counts.add(of(cell, tally, regime.cap(), false));
            }
        }
        return counts;
    }

    /** The cells themselves held against their cap; empty when there is none for them. */
    public static List<CapCount> ofCells(Regime regime, Collection<EvaluationLine> lines) {
        return regime.cellCap() == null ? List.of() : List.of(of(null, Tally.ofLines(lines), regime.cellCap(), true));
    }

    /** Those over the cap; when a body for which it holds is over, the cells that have more than their share too. */
    public static List<CapCount> over(List<CapCount> counts) {
        return counts.stream().filter(CapCount::isOver).toList();
    }

    /** The count of a body; empty when there is none of its own. */
    public static Optional<CapCount> find(List<CapCount> counts, long cellId) {
        return counts.stream().filter(count -> count.cellId() == cellId).findFirst();
    }
}
