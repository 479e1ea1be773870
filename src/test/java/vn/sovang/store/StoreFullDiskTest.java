package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.store.Samples.assertProblem;
import static vn.sovang.store.Samples.dump;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, as SQLite tells of it when the file may not grow. */
class StoreFullDiskTest {
    @TempDir
    Path folder;

    @Test
    void theChangeIsRefusedAndTheStoreStaysWholeAndUsable() {
        Path file = folder.resolve("sổ.sovang");
        try (Store store = Store.create(file)) {
            store.change("Thêm thôn", tables -> tables.villages().insert(Samples.village("TK")));
            List<String> before = dump(store);
            limit(store, 1);
            assertProblem(402, () -> addMany(store, "Nhập danh sách"));
            assertEquals(before, dump(store));
            assertEquals(1, store.history().size());
            assertEquals("Thêm thôn", store.undoable().orElseThrow().label());
            assertEquals(List.of(), store.integrity());
            limit(store, 1_000_000);
            addMany(store, "Nhập lại");
            store.undo();
            assertEquals(before, dump(store));
        }
        try (Store store = Store.open(file)) {
            assertEquals(3, store.history().size());
        }
    }

    @Test
    void workThatGoesOnAfterTheTransactionWasLostIsNotTakenForDone() {
        try (Store store = Store.create(folder.resolve("sổ.sovang"))) {
            Sql sql = store.sql(s -> s);
            assertProblem(
                    404,
                    () -> store.change("Nuốt lỗi", tables -> {
                        tables.villages().insert(Samples.village("TK"));
                        sql.rollback();
                        return null;
                    }));
            assertProblem(
                    404,
                    () -> store.change("Nuốt lỗi rồi ghi tiếp", tables -> {
                        sql.rollback();
                        return tables.villages().insert(Samples.village("TK"));
                    }));
            assertEquals(List.of(), dump(store));
            assertEquals(List.of(), store.history());
        }
    }

    @Test
    void aCopyThatFindsNoRoomLeavesTheOldOne() throws Exception {
        Path copy = folder.resolve("sao.sovang");
        try (Store store = Store.create(folder.resolve("sổ.sovang"))) {
            store.copyTo(copy);
            byte[] old = Files.readAllBytes(copy);
            Path inTheWay = Files.createDirectories(folder.resolve("sao.sovang.part"));
            Files.writeString(inTheWay.resolve("x"), "x");
            assertProblem(405, () -> store.copyTo(copy));
            assertEquals(old.length, Files.size(copy));
        }
    }

    private static void addMany(Store store, String label) {
        store.change(label, tables -> {
            for (int i = 0; i < 5000; i++) {
                tables.villages().insert(Samples.village("T" + i));
            }
            return null;
        });
    }

    /** The file may hold no more pages than it has now, or than are given when that is more. */
    private static void limit(Store store, int pages) {
        store.sql(sql -> sql.number("PRAGMA max_page_count=" + pages));
    }
}
