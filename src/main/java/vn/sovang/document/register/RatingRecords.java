package vn.sovang.document.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.yearend.YearFigures;

/**
 * What the papers of an evaluation are made from.
 *
 * @param register the cells the papers are about, and who signs; without members
 * @param figures of the whole year
 * @param names of the members by id
 * @param reasons the list {@code not_rated_reason}
 * @param exceptions where more outstanding ones are kept than the cap allows
 */
public record RatingRecords(
        RegisterRecords register,
        YearFigures figures,
        Map<Long, String> names,
        CodeList reasons,
        List<CapException> exceptions) {
    public RatingRecords {
        names = Map.copyOf(names);
        exceptions = List.copyOf(exceptions);
    }

    public int year() {
        return figures.records().year();
    }

    public Regime regime() {
        return figures.regime();
    }

    /** How the cells of a table are written. */
    public EvaluationEntry entry() {
        return new EvaluationEntry(regime(), reasons);
    }

    /** The members of a cell in the Vietnamese order of their names. */
    public List<EvaluationLine> lines(Cell cell) {
        return NameOrder.sorted(figures.linesOf(cell.id()), this::name);
    }

    public String name(EvaluationLine line) {
        return names.getOrDefault(line.subjectId(), "");
    }

    /** Why a body keeps more outstanding members than the cap allows; 0 for the commune. */
    public Optional<String> kept(long cellId) {
        return exceptions.stream()
                .filter(one -> one.members() && one.cellId() == cellId)
                .map(CapException::reason)
                .findFirst();
    }
}
