package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.Leaders;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.domain.yearend.YearRecords;
import vn.sovang.service.target.TargetReader;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Reads what the figures of a year are made from. */
public final class YearReader {
    private final Store store;

    public YearReader(Store store) {
        this.store = store;
    }

    /** The figures of a year, counted up to its last day. */
    public YearFigures figures(int year) {
        return YearFigures.of(store.read(tables -> records(tables, year)));
    }

    /**
     * The evaluations of a year and of those before it.
     *
     * @throws vn.sovang.base.ProblemException 2980 when the year has no regime
     */
    public CellYears years(int last) {
        return store.read(
                tables -> CellYears.of(RuleBook.of(tables.rules().all()), last, year -> records(tables, year)));
    }

    private static YearRecords records(Tables tables, int year) {
        LocalDate cutoff = new WorkingYear(year).lastDay();
        List<Decision> decisions = tables.decisions().all().stream()
                .filter(decision -> decision.honouredYear() == year && signed(decision.state()))
                .toList();
        List<Award> awards = decisions.stream()
                .flatMap(decision -> tables.awards().of(decision.id()).stream())
                .filter(Award::stands)
                .toList();
        return new YearRecords(
                year,
                cutoff,
                RuleBook.of(tables.rules().all()),
                cells(tables, cutoff),
                tables.memberEvents().all(),
                tables.memberEvaluations().of(year),
                tables.cellEvaluations().of(year),
                TargetReader.lines(tables, RuleBook.of(tables.rules().all()), year, cutoff, true),
                tables.targets().of(year + 1),
                tables.yearTasks().of(year + 1),
                decisions,
                awards,
                tables.higherAwards().all().stream()
                        .filter(award -> award.year() == year)
                        .toList(),
                Leaders.of(
                        RuleBook.of(tables.rules().all()),
                        cutoff,
                        tables.members().all(),
                        tables.posts().all()));
    }

    /** The cells of the day, and those that were evaluated in its year though they are no more. */
    private static List<Cell> cells(Tables tables, LocalDate cutoff) {
        CellRegister register = tables.cellRegister();
        Set<Long> evaluated = Stream.of(tables.cellEvaluations(), tables.memberEvaluations())
                .flatMap(table -> table.of(cutoff.getYear()).stream())
                .map(Evaluation::cellId)
                .collect(Collectors.toSet());
        return register.ever(cutoff).stream()
                .filter(cell -> register.exists(cell.id(), cutoff) || evaluated.contains(cell.id()))
                .toList();
    }

    private static boolean signed(DecisionState state) {
        return switch (state) {
            case SIGNED, PRESENTED -> true;
            case DRAFT, SUBMITTED, REVOKED -> false;
        };
    }
}
