package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.service.SampleYear;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.Store;

/** Every kind of the sample, taken over by the imports that a clerk's files go through. */
class SeedImportTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource({
        "unit_version, 8",
        "post, 25",
        "cell, 12",
        "member, 150",
        "staff, 20",
        "village, 7",
        "cell_evaluation, 12",
        "member_evaluation, 150",
        "target, 21",
        "year_task, 5",
        "higher_award, 3",
        "campaign, 2",
        "decision, 2",
        "award, 59",
        "conference, 1",
    })
    void everyTableOfTheSampleIsThere(String table, int rows) {
        assertEquals(rows, count(table));
    }

    @Test
    void aPersonWhoIsMemberStaffAndHoldsPostsIsOnePerson() {
        List<String> ninh = rows().get("person").stream()
                .filter(row -> row.contains("name=Bàn Phúc Ninh"))
                .toList();
        assertEquals(1, ninh.size(), ninh::toString);
        assertEquals(
                2,
                rows().get("person").stream()
                        .filter(row -> row.contains("name=Bàn Văn Thanh"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "don-vi, units, 8",
        "chuc-vu, posts, 25",
        "chi-bo, cells, 12",
        "dang-vien, members, 150",
        "can-bo-cong-chuc, staff, 20",
        "thon, villages, 7",
        "danh-gia-chi-bo-2022, cell-evaluations, 12",
        "danh-gia-dang-vien-2022, member-evaluations, 150",
        "chi-tieu-2022, targets, 14",
        "chi-tieu-2023, targets, 7",
        "nhiem-vu-2023, tasks, 5",
        "khen-cap-tren, higher-awards, 3",
        "phong-trao, campaigns, 2",
        "quyet-dinh, decisions, 2",
        "khen-thuong-dang-uy, awards, 16",
        "khen-thuong-ubnd, awards, 43",
        "hoi-nghi, conferences, 1",
    })
    void theSameFileAgainChangesNothing(String file, String kind, int rows) {
        Map<String, List<String>> before = everything();
        Path again = SampleYear.SEED.resolve(file + ".csv");
        assertCounts(0, 0, rows, 0, check(kind, again));
        assertEquals(before, everything(), "after the check");
        assertCounts(0, 0, rows, 0, apply(kind, again));
        assertEquals(before, everything(), "after taking over");
    }

    @Test
    void everyKindRefusesAForeignTable() {
        for (var kind : SheetKinds.ALL) {
            Path empty = file("rong-2022.csv", "Cột lạ", "1");
            vn.sovang.domain.Rules.assertProblem(203, () -> check(kind.code(), empty));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "member-evaluations, danh-gia-dang-vien-2022.csv, member_evaluation",
        "awards, khen-thuong-ubnd.csv, award",
        "members, dang-vien.csv, member",
    })
    void oneImportIsUndoneAtOneStroke(String kind, String file, String table) {
        Path bare = folder.resolve("rong.sovang");
        try (Store store = new vn.sovang.service.StoreOpening(SampleYear.WORDS).create(bare)) {
            Importer importer = new Importer(store, SampleYear.WORDS);
            for (String[] needed : new String[][] {
                {"cells", "chi-bo.csv"}, {"members", "dang-vien.csv"}, {"decisions", "quyet-dinh.csv"}
            }) {
                if (!needed[0].equals(kind)) {
                    importer.apply(request(needed[0], needed[1]), vn.sovang.base.Progress.none());
                }
            }
        }
        Map<String, List<String>> before = SampleYear.rows(bare, false);
        try (Store store = Store.open(bare)) {
            Importer importer = new Importer(store, SampleYear.WORDS);
            ImportReport report = importer.apply(request(kind, file), vn.sovang.base.Progress.none());
            assertEquals(report.rows().size(), report.created());
            ChangeEntry undone = store.undo().orElseThrow();
            assertTrue(undone.label().endsWith(" từ " + file), undone.label());
        }
        assertEquals(before, SampleYear.rows(bare, false));
        assertEquals(0, before.get(table).size());
        try (Store store = Store.open(bare)) {
            store.redo();
            assertEquals(
                    request(kind, file).file().getFileName().toString(),
                    store.undoable().orElseThrow().label().replaceFirst(".* từ ", ""));
        }
        assertEquals(
                kind.equals("awards") ? 43 : 150,
                SampleYear.rows(bare, false).get(table).size());
    }

    private static ImportRequest request(String kind, String file) {
        return new ImportRequest(kind, SampleYear.SEED.resolve(file), 1, 0);
    }
}
