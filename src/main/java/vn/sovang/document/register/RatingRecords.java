package vn.sovang.document.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
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
 * @param only ids of the members a paper of single ones is about; empty for all of the cells
 * @param posts titles that members hold on the day, by member
 */
public record RatingRecords(
        RegisterRecords register,
        YearFigures figures,
        Map<Long, String> names,
        CodeList reasons,
        List<CapException> exceptions,
        Set<Long> only,
        Map<Long, String> posts) {
    public RatingRecords {
        only = Set.copyOf(only);
        posts = Map.copyOf(posts);
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

    /** Whether it is decided how somebody the paper is about was rated, or that he was not. */
    public boolean isDecided(EvaluationLine line) {
        return (only.isEmpty() || only.contains(line.subjectId())) && !line.isOpen(regime());
    }

    /** The leaders in the cells, cell by cell. */
    public List<EvaluationLine> leaders() {
        return register.cells().stream()
                .flatMap(cell -> lines(cell).stream())
                .filter(line -> figures.records().leaders().contains(line.subjectId()))
                .toList();
    }

    /** The cell somebody was evaluated in. */
    public String cell(EvaluationLine line) {
        return register.cells().stream()
                .filter(cell -> cell.id() == line.cellId())
                .map(Cell::name)
                .findFirst()
                .orElse("");
    }

    public String post(EvaluationLine line) {
        return posts.getOrDefault(line.subjectId(), "");
    }

    public String name(EvaluationLine line) {
        return names.getOrDefault(line.subjectId(), "");
    }

    /** Whether the cap is held against this cell alone; else it is counted over a larger body, and not here. */
    public boolean capHoldsFor(Cell cell) {
        CellTree tree = CellTree.of(figures.records().cells());
        return regime().organisations()
                && tree.below(cell.code()).isEmpty()
                && tree.roots().stream().anyMatch(root -> root.code().equals(cell.code()));
    }

    /** Why a body keeps more outstanding members than the cap allows; 0 for the commune. */
    public Optional<String> kept(long cellId) {
        return exceptions.stream()
                .filter(one -> one.members() && one.cellId() == cellId)
                .map(CapException::reason)
                .findFirst();
    }
}
