package vn.sovang.service.imports;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.sovang.store.ImportRunTable.Run;
import vn.sovang.store.Tables;

/** Knows a table again that was taken over before. */
final class EarlierRuns {
    private EarlierRuns() {}

    /** The latest import of the same file or of a sheet with the same content, as the same kind and for the same year. */
    static Optional<Run> of(Tables tables, ImportPlan plan) {
        String content = Digests.of(plan.sheet());
        String digest = plan.source().digest();
        return tables.importRuns().of(plan.kind().code()).stream()
                .filter(run -> run.year() == plan.ownYear())
                .filter(run -> run.content().equals(content)
                        || run.digest().equals(digest)
                                && run.sheet().equals(plan.sheet().name()))
                .findFirst();
    }

    /** Keeps an import that changed anything, inside its change. */
    static void keep(Tables tables, ImportPlan plan, ImportReport report, LocalDateTime at) {
        if (report.created() + report.changed() > 0) {
            Run run = new Run(
                    0,
                    plan.kind().code(),
                    plan.source().name(),
                    plan.sheet().name(),
                    plan.source().digest(),
                    Digests.of(plan.sheet()),
                    at,
                    plan.ownYear(),
                    report.created(),
                    report.changed(),
                    report.same(),
                    report.leftOut());
            tables.importRuns().insert(run, Comparison.packed(tables, plan));
        }
    }
}
