package vn.sovang.domain.yearend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Decimals;

/**
 * How cells and their members were rated in some years, side by side. Each year keeps its own regime and words: levels of
 * different regimes are shown beside one another, never converted.
 *
 * @param years the earliest first, at least one
 */
public record CellYears(List<YearFigures> years) {
    /** So many years are compared. */
    public static final int MOST = 5;

    public CellYears {
        years = List.copyOf(years);
    }

    /**
     * How a body stood in a year.
     *
     * @param level abbreviation of the level of the cell itself; empty when it had none, or for the commune
     * @param members its own and those of all below it
     * @param goodOrAbove members rated good or better in percent of those rated, half up; null when nobody was
     */
    public record Standing(String level, Tally members, BigDecimal goodOrAbove) {}

    /**
     * The years up to one of which something was decided, and that one in any case.
     *
     * @param records of a year
     * @throws vn.sovang.base.ProblemException 2980 when the last year has no regime
     */
    public static CellYears of(RuleBook rules, int last, IntFunction<YearRecords> records) {
        List<YearFigures> years = new ArrayList<>();
        for (int year = last - MOST + 1; year <= last; year++) {
            if (year == last || Regime.holds(rules, year)) {
                YearFigures figures = YearFigures.of(records.apply(year));
                if (year == last || figures.members().rated() + figures.cells().rated() > 0) {
                    years.add(figures);
                }
            }
        }
        return new CellYears(years);
    }

    /** The year that was asked for. */
    public YearFigures last() {
        return years.getLast();
    }

    /** All cells of these years by their latest names: those of the last year first, then those that are no more. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (YearFigures year : years.reversed()) {
            for (Cell cell : year.records().cells()) {
                if (cells.stream().noneMatch(known -> known.id() == cell.id())) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** A cell in a year; empty when it did not exist in it and nobody was evaluated in it. */
    public static Optional<Standing> of(YearFigures year, Cell cell) {
        Optional<Cell> then = year.records().cells().stream()
                .filter(one -> one.id() == cell.id())
                .findFirst();
        return then.map(one -> {
            Set<Long> within = CellTree.of(year.records().cells()).subtree(one.code()).stream()
                    .map(Cell::id)
                    .collect(Collectors.toSet());
            String level = year.cellLines().stream()
                    .filter(line -> line.subjectId() == cell.id())
                    .map(line -> year.regime().abbreviation(line.evaluation().decided()))
                    .collect(Collectors.joining());
            return standing(
                    level,
                    year.memberLines().stream()
                            .filter(line -> within.contains(line.cellId()))
                            .toList());
        });
    }

    /** The commune as a whole in a year. */
    public static Standing whole(YearFigures year) {
        return standing("", year.memberLines());
    }

    private static Standing standing(String level, List<EvaluationLine> lines) {
        Tally tally = Tally.ofLines(lines);
        return new Standing(
                level,
                tally,
                Decimals.percent(tally.count("outstanding") + tally.count("good"), tally.rated())
                        .orElse(null));
    }
}
