package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.service.imports.RowReport.State;
import vn.sovang.store.Steps;

/** Takes the rows of one table, each in a step of its own, and tells what became of each. */
final class Taking {
    private final ImportPlan plan;
    private final KindImport into;
    private final Steps steps;
    private final Readable readable;

    Taking(ImportContext context, ImportPlan plan, KindImport into) {
        this.plan = plan;
        this.into = into;
        steps = context.tables().steps();
        readable = new Readable(context);
    }

    ImportReport all(RowReader reader, List<Problem> doubts, Progress progress) {
        PackedSheet sheet = plan.sheet();
        List<RowReport> rows = new ArrayList<>(sheet.size());
        int index = 0;
        for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            index = sheet.indexOf(row.get().number(), index);
            progress.at(index, sheet.size(), sheet.file());
            rows.add(one(index, row.get()));
        }
        return ImportReport.of(sheet, plan.edits(), reader.headingRow(), reader.unusedHeadings(), rows, doubts);
    }

    private RowReport one(int index, ReadRow row) {
        if (plan.edits().skipped().contains(row.number())) {
            return report(index, row, State.SKIPPED, List.of(Problem.of(1600, "wizard.row.skipped")));
        }
        if (!row.isGood()) {
            return new RowReport(
                    index, row.number(), State.BAD, row.problems(), row.doubts(), List.of(), List.of(), List.of());
        }
        try {
            return good(index, row);
        } catch (ProblemException e) {
            return report(index, row, State.BAD, List.of(ofRow(e)));
        }
    }

    private RowReport good(int index, ReadRow row) {
        RowChoice choice = plan.edits().choices().get(row.number());
        List<Candidate> alike = choice == null ? into.alike(row) : List.of();
        if (!alike.isEmpty()) {
            Problem doubt = Problem.of(
                    1601,
                    "wizard.row.doubtful",
                    alike.getFirst().name(),
                    alike.getFirst().about());
            return new RowReport(
                    index, row.number(), State.DOUBTFUL, List.of(), row.doubts(), List.of(doubt), alike, List.of());
        }
        long mark = steps.mark();
        Outcome outcome = steps.attempt(
                () -> choice instanceof RowChoice.Same same ? into.takeAs(same.id(), row) : into.take(row));
        return switch (outcome) {
            case CREATED -> report(index, row, State.CREATED, List.of());
            case SAME -> report(index, row, State.SAME, List.of());
            case CHANGED ->
                new RowReport(
                        index,
                        row.number(),
                        State.CHANGED,
                        List.of(),
                        row.doubts(),
                        List.of(),
                        List.of(),
                        readable.of(steps.since(mark)));
        };
    }

    private static RowReport report(int index, ReadRow row, State state, List<Problem> reasons) {
        return new RowReport(index, row.number(), state, List.of(), row.doubts(), reasons, List.of(), List.of());
    }

    /** Only what is wrong with the row stays with the row; a failing store ends the import. */
    private static Problem ofRow(ProblemException e) {
        if (e.problem().exitCode() != 1) {
            throw e;
        }
        return e.problem();
    }
}
