package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import vn.sovang.base.Problem;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CellEvaluationSheet;
import vn.sovang.exchange.kinds.MemberEvaluationSheet;

/** The year's evaluations of cells and of members. */
final class EvaluationImports {
    private EvaluationImports() {}

    static KindImport ofCells(ImportContext context) {
        int year = context.requiredYear();
        var table = context.tables().cellEvaluations();
        Cells cells = new Cells(context.tables().cellRegister(), new WorkingYear(year).lastDay());
        Upsert<Long, Evaluation> evaluations =
                new Upsert<>(table.of(year), Evaluation::subjectId, table::insert, table::update);
        return row -> {
            Cell cell = cells.get(row.text(CellEvaluationSheet.CELL));
            return evaluations.put(
                    cell.id(),
                    cell.name(),
                    old -> new Evaluation(
                            old == null ? 0 : old.id(),
                            cell.id(),
                            cell.id(),
                            year,
                            or(row.get(CellEvaluationSheet.SELF), old, Evaluation::self, null),
                            or(row.get(CellEvaluationSheet.APPRAISED), old, Evaluation::appraised, null),
                            or(row.get(CellEvaluationSheet.DECIDED), old, Evaluation::decided, null),
                            null));
        };
    }

    static KindImport ofMembers(ImportContext context) {
        int year = context.requiredYear();
        var table = context.tables().memberEvaluations();
        Cells cells = new Cells(context.tables().cellRegister(), new WorkingYear(year).lastDay());
        Members members = Members.of(context.tables(), new WorkingYear(year).lastDay());
        Upsert<Long, Evaluation> evaluations =
                new Upsert<>(table.of(year), Evaluation::subjectId, table::insert, table::update);
        return row -> {
            String name = row.text(MemberEvaluationSheet.NAME);
            Cell cell = cells.get(row.text(MemberEvaluationSheet.CELL));
            Member member = members.find(
                            new Members.Wanted(row.text(MemberEvaluationSheet.CARD), name, null, null, cell.id()))
                    .orElseThrow(
                            () -> Problem.of(148, "import.member.absent", name).asException())
                    .member();
            return evaluations.put(member.id(), name, old -> evaluation(row, old, member, cell, year));
        };
    }

    private static Evaluation evaluation(ReadRow row, Evaluation old, Member member, Cell cell, int year) {
        String decided = or(row.get(MemberEvaluationSheet.DECIDED), old, Evaluation::decided, null);
        String reason = or(row.get(MemberEvaluationSheet.NOT_RATED), old, Evaluation::notRatedReason, null);
        if (decided != null && reason != null) {
            throw Problem.of(149, "import.evaluation.both", member.person().name())
                    .asException();
        }
        return new Evaluation(
                old == null ? 0 : old.id(),
                member.id(),
                cell.id(),
                year,
                or(row.get(MemberEvaluationSheet.SELF), old, Evaluation::self, null),
                or(row.get(MemberEvaluationSheet.APPRAISED), old, Evaluation::appraised, null),
                decided,
                reason);
    }
}
