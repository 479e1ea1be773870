package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationDetails;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.PointScale;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.evaluation.Votes;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CapExceptionSheet;
import vn.sovang.exchange.kinds.CellEvaluationSheet;
import vn.sovang.exchange.kinds.EvaluationDetailColumns;
import vn.sovang.exchange.kinds.MemberEvaluationSheet;

/** The year's evaluations of cells and of members. */
final class EvaluationImports {
    private EvaluationImports() {}

    static KindImport ofCells(ImportContext context) {
        int year = context.requiredYear();
        PointScale scale = Regime.of(context.rules(), year).points();
        var table = context.tables().cellEvaluations();
        Cells cells = new Cells(context.tables().cellRegister(), new WorkingYear(year).lastDay());
        Upsert<Long, Evaluation> evaluations =
                new Upsert<>(table.of(year), Evaluation::subjectId, table::insert, table::update);
        return row -> {
            Cell cell = cells.get(row.text(CellEvaluationSheet.CELL));
            return evaluations.put(cell.id(), cell.name(), old -> {
                String decided = or(row.get(CellEvaluationSheet.DECIDED), old, Evaluation::decided, null);
                String reason = or(row.get(CellEvaluationSheet.NOT_RATED), old, Evaluation::notRatedReason, null);
                requireOneOf(decided, reason, cell.name());
                return new Evaluation(
                        old == null ? 0 : old.id(),
                        cell.id(),
                        cell.id(),
                        year,
                        or(row.get(CellEvaluationSheet.SELF), old, Evaluation::self, null),
                        or(row.get(CellEvaluationSheet.APPRAISED), old, Evaluation::appraised, null),
                        decided,
                        reason,
                        details(row, old, scale));
            });
        };
    }

    static KindImport ofMembers(ImportContext context) {
        int year = context.requiredYear();
        PointScale scale = Regime.of(context.rules(), year).points();
        var table = context.tables().memberEvaluations();
        Cells cells = new Cells(context.tables().cellRegister(), new WorkingYear(year).lastDay());
        Members members = Members.of(context.tables(), new WorkingYear(year).lastDay());
        Upsert<Long, Evaluation> evaluations =
                new Upsert<>(table.of(year), Evaluation::subjectId, table::insert, table::update);
        return row -> {
            String name = row.text(MemberEvaluationSheet.NAME);
            Cell cell = cells.get(row.text(MemberEvaluationSheet.CELL));
            Member member = members.coded(row, name, null)
                    .or(() -> members.find(
                            new Members.Wanted(row.text(MemberEvaluationSheet.CARD), name, null, null, cell.id())))
                    .orElseThrow(
                            () -> Problem.of(148, "import.member.absent", name).asException())
                    .member();
            return evaluations.put(member.id(), name, old -> evaluation(row, old, member, cell, year, scale));
        };
    }

    private static Evaluation evaluation(
            ReadRow row, Evaluation old, Member member, Cell cell, int year, PointScale scale) {
        String decided = or(row.get(MemberEvaluationSheet.DECIDED), old, Evaluation::decided, null);
        String reason = or(row.get(MemberEvaluationSheet.NOT_RATED), old, Evaluation::notRatedReason, null);
        requireOneOf(decided, reason, member.person().name());
        return new Evaluation(
                old == null ? 0 : old.id(),
                member.id(),
                cell.id(),
                year,
                or(row.get(MemberEvaluationSheet.SELF), old, Evaluation::self, null),
                or(row.get(MemberEvaluationSheet.APPRAISED), old, Evaluation::appraised, null),
                decided,
                reason,
                details(row, old, scale)
                        .ratedAnyway(or(
                                row.get(MemberEvaluationSheet.RATED_ANYWAY),
                                old,
                                one -> one.details().ratedAnyway(),
                                false)));
    }

    private static void requireOneOf(String decided, String reason, String name) {
        if (decided != null && reason != null) {
            throw Problem.of(149, "import.evaluation.both", name).asException();
        }
    }

    /** @param scale null in years without points */
    private static EvaluationDetails details(ReadRow row, Evaluation old, PointScale scale) {
        EvaluationDetails before = old == null ? EvaluationDetails.NONE : old.details();
        Votes votes = row.get(EvaluationDetailColumns.VOTES)
                .map(text -> Votes.parse(text)
                        .orElseThrow(() ->
                                Problem.of(2904, "rating.problem.votes", text).asException()))
                .orElse(before.votes());
        return new EvaluationDetails(
                points(row.get(EvaluationDetailColumns.SELF_POINTS), scale).orElse(before.selfPoints()),
                points(row.get(EvaluationDetailColumns.POINTS), scale).orElse(before.points()),
                votes,
                row.get(EvaluationDetailColumns.DECISION).orElse(before.decision()),
                row.get(EvaluationDetailColumns.DECISION_DAY).orElse(before.decisionDay()),
                row.get(EvaluationDetailColumns.NOTE).orElse(before.note()),
                before.ratedAnyway());
    }

    private static Optional<BigDecimal> points(Optional<BigDecimal> written, PointScale scale) {
        return written.map(points -> EvaluationEntry.checked(scale, points));
    }

    /** Which bodies keep more outstanding ones than the cap allows. */
    static KindImport capExceptions(ImportContext context) {
        var table = context.tables().capExceptions();
        Cells cells = new Cells(context.tables().cellRegister(), LocalDate.now(ZoneId.systemDefault()));
        record Key(int year, boolean members, long cell) {}
        Upsert<Key, CapException> exceptions = new Upsert<>(
                table.all(), one -> new Key(one.year(), one.members(), one.cellId()), table::insert, table::update);
        return row -> {
            int year = row.get(CapExceptionSheet.YEAR).orElseThrow();
            boolean members = !row.get(CapExceptionSheet.CELLS).orElse(false);
            long cell = row.get(CapExceptionSheet.CELL)
                    .map(cells::get)
                    .map(Cell::id)
                    .orElse(0L);
            String reason = row.text(CapExceptionSheet.REASON);
            return exceptions.put(
                    new Key(year, members, cell),
                    year + " " + row.get(CapExceptionSheet.CELL).orElse(""),
                    old -> new CapException(old == null ? 0 : old.id(), year, members, cell, reason));
        };
    }
}
