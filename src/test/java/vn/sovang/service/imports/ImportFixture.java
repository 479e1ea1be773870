package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** Imports into a copy of the sample year, each through a store opened for it alone. */
abstract class ImportFixture {
    @TempDir
    Path folder;

    private Path store;

    Path store() {
        if (store == null) {
            store = SampleYear.store(folder);
        }
        return store;
    }

    <T> T with(Function<Store, T> work) {
        try (Store opened = new StoreOpening(SampleYear.WORDS).open(store())) {
            return work.apply(opened);
        }
    }

    ImportReport check(String kind, Path file) {
        return with(opened ->
                new Importer(opened, SampleYear.WORDS).check(new ImportRequest(kind, file, 1, 0), Progress.none()));
    }

    ImportReport apply(String kind, Path file) {
        return with(opened ->
                new Importer(opened, SampleYear.WORDS).apply(new ImportRequest(kind, file, 1, 0), Progress.none()));
    }

    Map<String, List<String>> rows() {
        return SampleYear.rows(store(), false);
    }

    Map<String, List<String>> everything() {
        return SampleYear.rows(store(), true);
    }

    int count(String table) {
        return rows().get(table).size();
    }

    Path file(String name, String... lines) {
        return SampleYear.csv(folder.resolve("nhap").resolve(name), lines);
    }

    static void assertCounts(int created, int changed, int same, int rejected, ImportReport report) {
        assertEquals(
                List.of(created, changed, same, rejected),
                List.of(
                        report.created(),
                        report.changed(),
                        report.same(),
                        report.rejected().size()),
                () -> "new, changed, same, rejected: " + said(report));
    }

    static List<Integer> codes(ImportReport report) {
        return report.rejected().stream()
                .flatMap(row -> row.reasons().stream())
                .map(Problem::code)
                .toList();
    }

    static List<String> said(ImportReport report) {
        return report.problems().stream().map(SampleYear.WORDS::say).toList();
    }
}
