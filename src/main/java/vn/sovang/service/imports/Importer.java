package vn.sovang.service.imports;

import java.io.Serial;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.exchange.sheet.SheetSource;
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
        return check(plan(request, progress), progress);
    }

    /** Says what taking over would do; the store stays as it is. */
    public ImportReport check(ImportPlan plan, Progress progress) {
        try {
            return store.change(label(plan), tables -> {
                throw new Rehearsed(take(tables, plan, progress));
            });
        } catch (Rehearsed rehearsed) {
            return rehearsed.report;
        }
    }

    /** Takes a table over as one named change. Rows that cannot be taken are left out and reported. */
    public ImportReport apply(ImportRequest request, Progress progress) {
        return apply(plan(request, progress), progress);
    }

    /** As {@link #apply(ImportRequest, Progress)}; what was read is taken over, whatever became of the file since. */
    public ImportReport apply(ImportPlan plan, Progress progress) {
        return store.change(label(plan), tables -> {
            ImportReport report = take(tables, plan, progress);
            if (plan.recorded()) {
                EarlierRuns.keep(tables, plan, report, LocalDateTime.now(ZoneId.systemDefault()));
            }
            return report;
        });
    }

    /**
     * Reads the table a request speaks of.
     *
     * @throws ProblemException 2xx when it cannot be read
     */
    public ImportPlan plan(ImportRequest request, Progress progress) {
        SheetKind kind = SheetKinds.byCode(request.kind());
        ImportSource source = ImportSource.of(request.file());
        PackedSheet sheet = PackedSheet.of(source.open(request.sheet()), progress);
        return new ImportPlan(kind, source, sheet, null, request.effectiveYear(), 0, RowEdits.NONE, false);
    }

    /** What the change of an import is called in the history. */
    private String label(ImportPlan plan) {
        return words.say("import.label", plan.kind().title(), plan.source().name());
    }

    /** Takes a table over inside a change that is already open. */
    private static ImportReport take(Tables tables, ImportPlan plan, Progress progress) {
        ImportContext context = context(tables, plan);
        try (SheetSource source = plan.sheet().source(plan.edits()::apply)) {
            RowReader reader = reader(source, plan, context.lookups(plan.kind()));
            KindImport into = into(context, plan.kind());
            // A register that comes back as it was is not judged: what is doubtful in it stays for the check.
            if (plan.recorded() && into.looksAhead()) {
                into.foresee(wanted(context, plan));
            }
            return new Taking(context, plan, into).all(reader, source.doubts(), progress);
        }
    }

    private static List<ReadRow> wanted(ImportContext context, ImportPlan plan) {
        List<ReadRow> rows = new ArrayList<>();
        try (SheetSource source = plan.sheet().source(plan.edits()::apply)) {
            RowReader reader = reader(source, plan, context.lookups(plan.kind()));
            for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (row.get().isGood()
                        && !plan.edits().skipped().contains(row.get().number())) {
                    rows.add(row.get());
                }
            }
        }
        return rows;
    }

    static ImportContext context(Tables tables, ImportPlan plan) {
        return new ImportContext(
                tables,
                RuleBook.of(tables.rules().all()),
                plan.year(),
                plan.source().name(),
                plan.decision());
    }

    static RowReader reader(SheetSource source, ImportPlan plan, Lookups lookups) {
        return plan.mapping() == null
                ? RowReader.over(source, plan.kind(), lookups)
                : RowReader.over(source, plan.kind(), lookups, plan.mapping());
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
            case "cell-events" -> CellPastImports.events(context);
            case "congresses" -> CellPastImports.congresses(context);
            case "members" -> new MemberImport(context);
            case "member-events" -> new MemberEventImport(context);
            case "party-cards" -> MemberRecordImports.cards(context);
            case "discipline" -> MemberRecordImports.disciplines(context);
            case "party-badges" -> MemberRecordImports.badges(context);
            case "cell-evaluations" -> EvaluationImports.ofCells(context);
            case "member-evaluations" -> EvaluationImports.ofMembers(context);
            case "cap-exceptions" -> EvaluationImports.capExceptions(context);
            case "targets" -> TargetImports.targets(context);
            case "tasks" -> TargetImports.tasks(context);
            case "campaigns" -> CommendationImports.campaigns(context);
            case "campaign-units" -> ProposalImports.campaignUnits(context);
            case "rounds" -> ProposalImports.rounds(context);
            case "proposals" -> new ProposalImport(context);
            case "proposal-reasons" -> ProposalImports.reasons(context);
            case "dossier-papers" -> ProposalImports.papers(context);
            case "phrases" -> ProposalImports.phrases(context);
            case "decisions" -> CommendationImports.decisions(context);
            case "awards" -> new AwardImport(context);
            case "higher-awards" -> CommendationImports.higherAwards(context);
            case "conferences" -> CommendationImports.conferences(context);
            case "persons" -> new PersonImport(context);
            case "decision-notes" -> new DecisionNoteImport(context);
            case "print-sheets" -> new PrintSheetImport(context);
            case "rules" -> new RuleImport(context);
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
