package vn.sovang.document.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.yearend.CellYears;

/**
 * What the comparison of years is made from.
 *
 * @param register the cells it is about, and who signs; without members
 */
public record RatingYears(RegisterRecords register, CellYears years) {

    /** Everybody in one of the cells in one of the years. */
    public List<EvaluationLine> lines() {
        Set<Long> cells = register.cells().stream().map(Cell::id).collect(Collectors.toSet());
        return years.years().stream()
                .flatMap(year -> year.memberLines().stream())
                .filter(line -> cells.contains(line.cellId()))
                .toList();
    }
}
