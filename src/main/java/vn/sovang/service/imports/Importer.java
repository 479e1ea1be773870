package vn.sovang.service.imports;

import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.column.CellProblem;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.ReadSheet;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * Reads tables into the store. A check does exactly what taking over does and then takes it all back, so the two cannot
 * disagree.
 */
public final class Importer {
    private final Store store;
    private final Words words;

    public Importer(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** Says what taking over would do; the store stays as it is. */
    public ImportReport check(ImportRequest request, Progress progress) {
        try {
            return store.change(label(request), tables -> {
                throw new Rehearsed(take(tables, request, progress));
            });
        } catch (Rehearsed rehearsed) {
            return rehearsed.report;
        }
    }

    /** Takes a table over as one named change. Rows that cannot be taken are left out and reported. */
    public ImportReport apply(ImportRequest request, Progress progress) {
        return store.change(label(request), tables -> take(tables, request, progress));
    }

    /** What the change of an import is called in the history. */
    String label(ImportRequest request) {
        return words.say(
                "import.label",
                SheetKinds.byCode(request.kind()).title(),
                request.file().getFileName());
    }

    /** Takes a table over inside a change that is already open. */
    ImportReport take(Tables tables, ImportRequest request, Progress progress) {
        SheetKind kind = SheetKinds.byCode(request.kind());
        Path file = request.file();
        ImportContext context = new ImportContext(
                tables,
                RuleBook.of(tables.rules().all()),
                request.effectiveYear(),
                file.getFileName().toString());
        ReadSheet sheet = ReadSheet.of(SheetReader.open(file, request.sheet()), kind, context.lookups(kind), progress);
        KindImport into = into(context, kind);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<RejectedRow> rejected = new ArrayList<>();
        int done = 0;
        for (ReadRow row : sheet.rows()) {
            progress.at(done++, sheet.rows().size(), sheet.file());
            if (!row.isGood()) {
                rejected.add(new RejectedRow(
                        row, row.problems().stream().map(CellProblem::reason).toList()));
                continue;
            }
            try {
                counts.merge(tables.steps().attempt(() -> into.take(row)), 1, Integer::sum);
            } catch (ProblemException e) {
                rejected.add(new RejectedRow(row, List.of(ofRow(e))));
            }
        }
        return new ImportReport(
                sheet,
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.CHANGED, 0),
                counts.getOrDefault(Outcome.SAME, 0),
                rejected,
                sheet.doubts());
    }

    /** Only what is wrong with the row stays with the row; a failing store ends the import. */
    private static Problem ofRow(ProblemException e) {
        if (e.problem().exitCode() != 1) {
            throw e;
        }
        return e.problem();
    }

    private static KindImport into(ImportContext context, SheetKind kind) {
        return switch (kind.code()) {
            case "units" -> OfficeImports.units(context);
            case "posts" -> OfficeImports.posts(context);
            case "staff" -> new StaffImport(context);
            case "villages" -> new VillageImport(context);
            case "village-history" -> new VillageHistoryImport(context);
            case "households" -> new HouseholdImport(context);
            case "household-history" -> new HouseholdHistoryImport(context);
            case "household-titles" -> new HouseholdTitleImport(context);
            case "collectives" -> new CollectiveImport(context);
            case "cells" -> new CellImport(context);
            case "members" -> new MemberImport(context);
            case "cell-evaluations" -> EvaluationImports.ofCells(context);
            case "member-evaluations" -> EvaluationImports.ofMembers(context);
            case "targets" -> TargetImports.targets(context);
            case "tasks" -> TargetImports.tasks(context);
            case "campaigns" -> CommendationImports.campaigns(context);
            case "decisions" -> CommendationImports.decisions(context);
            case "awards" -> new AwardImport(context);
            case "higher-awards" -> CommendationImports.higherAwards(context);
            case "conferences" -> CommendationImports.conferences(context);
            default -> throw new IllegalStateException("no import for the kind " + kind.code());
        };
    }

    /** Carries the report of a check out of the change, which it thereby takes back. */
    private static final class Rehearsed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        Rehearsed(ImportReport report) {
            super("rehearsed", null, false, false);
            this.report = report;
        }
    }
}
