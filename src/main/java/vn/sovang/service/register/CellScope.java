package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.text.VietnameseOrder;

/** The cells a paper can be about, as they are named on its day; those of one name bear their path. */
final class CellScope {
    private final CellRegister register;
    private final CellTree tree;
    private final List<Cell> all;

    CellScope(CellRegister register, LocalDate day) {
        this.register = register;
        List<Cell> known = register.ever(day).stream()
                .filter(cell -> isBefore(cell.founded(), day) && isBefore(cell.joined(), day))
                .toList();
        tree = CellTree.of(known);
        all = known.stream()
                .sorted(Comparator.comparing((Cell cell) -> VietnameseOrder.key(cell.code())))
                .map(this::labelled)
                .toList();
    }

    private static boolean isBefore(LocalDate begun, LocalDate day) {
        return begun == null || !begun.isAfter(day);
    }

    private Cell labelled(Cell cell) {
        return cell.as(tree.label(cell), cell.kind(), cell.parentCode());
    }

    /** All that ever were up to the day, in the order of their codes. */
    List<Cell> all() {
        return all;
    }

    boolean exists(Cell cell, LocalDate day) {
        return register.exists(cell.id(), day);
    }

    /**
     * Those of some codes with all that is below them; all for none.
     *
     * @throws vn.sovang.base.ProblemException 2401 when there is no cell of a code
     */
    List<Cell> chosen(Set<String> codes) {
        if (codes.isEmpty()) {
            return all;
        }
        Set<Long> wanted = new LinkedHashSet<>();
        for (String code : codes) {
            List<Cell> subtree = tree.subtree(code);
            if (subtree.isEmpty()) {
                throw Problem.of(
                                2401,
                                "paper.cell.unknown",
                                code,
                                all.stream().map(Cell::code).collect(Collectors.joining(", ")))
                        .asException();
            }
            subtree.forEach(cell -> wanted.add(cell.id()));
        }
        return all.stream().filter(cell -> wanted.contains(cell.id())).toList();
    }
}
