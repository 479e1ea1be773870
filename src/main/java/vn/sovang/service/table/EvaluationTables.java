package vn.sovang.service.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.store.Tables;

/** The evaluations of a year in their three steps. */
final class EvaluationTables {
    private EvaluationTables() {}

    static DataTable members(Tables tables, int year) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        Regime regime = Regime.of(rules, year);
        CodeList reasons = CodeList.of(rules, "not_rated_reason", new WorkingYear(year).lastDay());
        Map<Long, Member> members =
                tables.members().all().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<Long, Cell> cells = cellsById(tables, year);
        List<Evaluation> evaluations = tables.memberEvaluations().of(year);
        DataTable.Builder table = new DataTable.Builder(
                Column.person("tables.column.name", 190),
                Column.line("tables.column.cell", 230),
                Column.line("tables.column.self", 100),
                Column.line("tables.column.appraised", 100),
                Column.line("tables.column.decided", 100),
                Column.line("tables.column.not_rated", 280));
        evaluations.stream()
                .sorted(Comparator.comparing(
                                (Evaluation one) -> cells.get(one.cellId()).code())
                        .thenComparing(one -> NameOrder.key(
                                members.get(one.subjectId()).person().name())))
                .forEach(one -> table.row(
                        Value.text(members.get(one.subjectId()).person().name()),
                        Value.text(cells.get(one.cellId()).name()),
                        level(regime, one.self()),
                        level(regime, one.appraised()),
                        level(regime, one.decided()),
                        Value.text(reasons.label(one.notRatedReason()))));
        sum(table, regime, Tally.of(evaluations));
        return table.build();
    }

    static DataTable cells(Tables tables, int year) {
        Regime regime = Regime.of(RuleBook.of(tables.rules().all()), year);
        Map<Long, Cell> cells = cellsById(tables, year);
        List<Evaluation> evaluations = tables.cellEvaluations().of(year);
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.code", 76),
                Column.line("tables.column.cell", 260),
                Column.line("tables.column.self", 110),
                Column.line("tables.column.appraised", 110),
                Column.line("tables.column.decided", 110));
        evaluations.stream()
                .sorted(Comparator.comparing(one -> cells.get(one.cellId()).code()))
                .forEach(one -> table.row(
                        Value.text(cells.get(one.cellId()).code()),
                        Value.text(cells.get(one.cellId()).name()),
                        level(regime, one.self()),
                        level(regime, one.appraised()),
                        level(regime, one.decided())));
        sum(table, regime, Tally.of(evaluations));
        return table.build();
    }

    private static Map<Long, Cell> cellsById(Tables tables, int year) {
        return tables.cellRegister().ever(new WorkingYear(year).lastDay()).stream()
                .collect(Collectors.toMap(Cell::id, Function.identity()));
    }

    private static Value level(Regime regime, String code) {
        return Value.text(regime.abbreviation(code));
    }

    private static void sum(DataTable.Builder table, Regime regime, Tally tally) {
        if (tally.total() == 0) {
            return;
        }
        table.sum("tables.sum.rated", tally.rated(), tally.total());
        for (Level level : regime.levels()) {
            table.sum("tables.sum.level", level.abbreviation(), tally.count(level.code()));
        }
    }
}
