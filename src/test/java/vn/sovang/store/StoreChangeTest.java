package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.store.Samples.assertProblem;
import static vn.sovang.store.Samples.dump;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.CancelledException;
import vn.sovang.domain.office.Village;

class StoreChangeTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void create() {
        store = Store.create(folder.resolve("sổ.sovang"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aWriteOutsideAChangeIsRefused() {
        assertProblem(404, () -> store.read(tables -> tables.villages().insert(Samples.village("TK"))));
        assertEquals(List.of(), dump(store));
    }

    @Test
    void theTraceKeepsTheImagesBeforeAndAfter() {
        long id = add("TK");
        Village other = new Village(id, "TK", "Thôm Khoan", null, 43);
        store.change("Sửa thôn", tables -> {
            tables.villages().update(other);
            return null;
        });
        List<List<String>> images = store.sql(sql -> sql.list(
                "SELECT table_name, before, after FROM change_row ORDER BY seq",
                row -> Arrays.asList(row.text("table_name"), row.text("before"), row.text("after"))));
        String rest = ",\"head_id\":null,\"former_commune\":\"\",\"from_day\":null,\"to_day\":null,"
                + "\"successor_id\":null,\"ended_by\":\"\"}";
        String first =
                "{\"id\":1,\"code\":\"TK\",\"name\":\"Thôn TK\",\"head\":\"Bàn Văn TK\",\"households\":31" + rest;
        String second = "{\"id\":1,\"code\":\"TK\",\"name\":\"Thôm Khoan\",\"head\":null,\"households\":43" + rest;
        assertEquals(List.of(Arrays.asList("village", null, first), List.of("village", first, second)), images);
        ChangeEntry entry = store.history().getLast();
        assertEquals("Sửa thôn", entry.label());
        assertEquals(System.getProperty("user.name"), entry.who());
        assertEquals(Optional.of(entry), store.lastChange());
    }

    @Test
    void rowsThatAnotherProgramHasTouchedAreFound() throws SQLException {
        add("TK");
        add("NC");
        add("PL");
        store.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE village SET name = 'khác' WHERE id = 1");
            statement.executeUpdate("DELETE FROM village WHERE id = 2");
            statement.executeUpdate("INSERT INTO village (code, name) VALUES ('L', 'lạ')");
        }
        store = Store.open(store.file());
        assertEquals(
                List.of(new StrayRow("village", 1), new StrayRow("village", 4), new StrayRow("village", 2)),
                store.strays());
    }

    @Test
    void aFailingChangeLeavesNothing() {
        add("TK");
        List<String> before = dump(store);
        assertThrows(
                CancelledException.class,
                () -> store.change("Nhập danh sách", tables -> {
                    tables.villages().insert(Samples.village("NC"));
                    throw new CancelledException();
                }));
        assertProblem(
                230,
                () -> store.change("Thêm hai lần", tables -> {
                    tables.villages().insert(Samples.village("NC"));
                    return tables.villages().insert(Samples.village("TK"));
                }));
        assertEquals(before, dump(store));
        assertEquals(1, store.history().size());
        add("NC");
        assertEquals(2, store.history().size());
    }

    @Test
    void aRowThatIsRefusedDoesNotSpoilTheRestOfAChange() {
        add("TK");
        store.change("Nhập danh sách", tables -> {
            assertProblem(230, () -> tables.villages().insert(Samples.village("TK")));
            return tables.villages().insert(Samples.village("NC"));
        });
        assertEquals(2, villages());
        store.undo();
        assertEquals(1, villages());
    }

    @Test
    void aChangeThatLeavesEveryRowAsItWasIsNotKept() {
        long id = add("TK");
        AtomicInteger told = new AtomicInteger();
        store.onChange(told::incrementAndGet);
        store.change("Mở rồi đóng", tables -> null);
        store.change("Lưu mà không sửa", tables -> {
            Village same = tables.villages().all().getFirst();
            assertEquals(id, same.id());
            tables.villages().update(same);
            return null;
        });
        assertEquals(1, store.history().size());
        assertEquals(0, told.get());
        add("NC");
        store.undo();
        store.redo();
        assertEquals(3, told.get());
        store.redo();
        assertEquals(3, told.get(), "nothing was done, nobody is told");
    }

    @Test
    void aChangeHasAName() {
        assertThrows(IllegalArgumentException.class, () -> store.change(" ", tables -> null));
    }

    @Test
    void undoAndRedoGoThroughTheChangesOneByOne() {
        add("TK");
        add("NC");
        assertEquals("Thêm NC", store.undo().orElseThrow().label());
        assertEquals("Thêm NC", store.redoable().orElseThrow().label());
        assertEquals("Thêm TK", store.undo().orElseThrow().label());
        assertEquals(Optional.empty(), store.undo());
        assertEquals(0, villages());
        assertEquals("Thêm TK", store.redo().orElseThrow().label());
        add("PL");
        assertEquals(Optional.empty(), store.redoable(), "a new change ends what could be done again");
        assertEquals(
                List.of(
                        ChangeEntry.Kind.DO,
                        ChangeEntry.Kind.DO,
                        ChangeEntry.Kind.UNDO,
                        ChangeEntry.Kind.UNDO,
                        ChangeEntry.Kind.REDO,
                        ChangeEntry.Kind.DO),
                store.history().stream().map(ChangeEntry::kind).toList());
    }

    @Test
    void undoGoesPastAnActAndLeavesItAlone() {
        add("TK");
        store.act("Ký quyết định", tables -> tables.villages().insert(Samples.village("QD")));
        assertEquals("Thêm TK", store.undo().orElseThrow().label());
        assertEquals(
                List.of("QD"),
                store.read(tables ->
                        tables.villages().all().stream().map(Village::code).toList()));
    }

    @Test
    void undoDoesNotOverwriteWhatAnActHasChanged() {
        long id = add("TK");
        store.act("Cấp số", tables -> {
            tables.villages().update(new Village(id, "TK", "Thôn TK", "Bàn Văn TK", 99));
            return null;
        });
        List<String> before = dump(store);
        assertProblem(231, store::undo);
        assertEquals(before, dump(store));
        assertEquals(2, store.history().size());
        assertEquals("Thêm TK", store.undoable().orElseThrow().label());
    }

    @Test
    void undoIsRememberedAcrossClosing() {
        add("TK");
        add("NC");
        store.undo();
        store.close();
        store = Store.open(store.file());
        assertEquals("Thêm TK", store.undoable().orElseThrow().label());
        assertEquals("Thêm NC", store.redoable().orElseThrow().label());
        store.redo();
        store.undo();
        store.undo();
        assertEquals(List.of(), dump(store));
    }

    @Test
    void workInsideWorkDoesNotWaitForItself() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            int seen = store.change("Thêm và đếm", tables -> {
                tables.villages().insert(Samples.village("TK"));
                return villages();
            });
            assertEquals(1, seen);
            assertThrows(
                    IllegalStateException.class, () -> store.change("Thay đổi trong thay đổi", tables -> add("NC")));
            assertThrows(IllegalStateException.class, () -> store.read(tables -> store.undo()));
            assertThrows(
                    IllegalStateException.class,
                    () -> store.read(tables -> {
                        store.close();
                        return null;
                    }));
        });
        assertEquals(1, store.history().size());
    }

    @Test
    void closingWaitsForWorkAndIsHarmlessTwice() throws InterruptedException {
        List<String> order = new ArrayList<>();
        var begun = new CountDownLatch(1);
        Thread other = Thread.ofPlatform()
                .start(() -> store.change("Nhập", tables -> {
                    begun.countDown();
                    for (int i = 0; i < 500; i++) {
                        tables.villages().insert(Samples.village("T" + i));
                    }
                    order.add("kept");
                    return null;
                }));
        begun.await();
        assertTimeoutPreemptively(Duration.ofSeconds(20), store::close);
        order.add("closed");
        other.join();
        assertEquals(List.of("kept", "closed"), order);
        store.close();
        assertThrows(IllegalStateException.class, store::history);
        store = Store.open(store.file());
        assertEquals(500, villages());
    }

    @Test
    void anInterruptedCallerLearnsThatItsChangeWasKept() {
        Thread.currentThread().interrupt();
        add("TK");
        assertTrue(Thread.interrupted(), "the interrupt is handed on");
        assertFalse(store.history().isEmpty());
    }

    private long add(String code) {
        return store.change("Thêm " + code, tables -> tables.villages().insert(Samples.village(code)));
    }

    private int villages() {
        return store.read(tables -> tables.villages().all().size());
    }
}
