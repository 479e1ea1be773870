package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of the trace, against whoever writes into the file by other means. */
class SealChainTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:05Z"), ZoneOffset.UTC);
    private static final int BEFORE_SEALS = Migrations.shipped().names().indexOf("0008-seals.sql");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE change SET label = 'Khác' WHERE id = 3                                                        | 3
            UPDATE change SET who = 'Khác' WHERE id = 2                                                          | 2
            UPDATE change SET at = '2020-01-01T00:00' WHERE id = 1                                               | 1
            UPDATE change SET kind = 'fixed' WHERE id = 4                                                        | 4
            UPDATE change SET reverses = 1 WHERE id = 5                                                          | 5
            UPDATE change SET seal = NULL WHERE id = 3                                                           | 3
            UPDATE change SET seal = (SELECT seal FROM change WHERE id = 1) WHERE id = 4                         | 4
            UPDATE change_row SET after = replace(after, 'T3', 'T9') WHERE change_id = 3                         | 3
            UPDATE change_row SET before = '' WHERE change_id = 4 AND before IS NULL                             | 4
            UPDATE change_row SET row_id = 99 WHERE change_id = 1                                                | 1
            UPDATE change_row SET change_id = 2 WHERE change_id = 3                                              | 2
            DELETE FROM change_row WHERE change_id = 3; DELETE FROM change WHERE id = 3                          | 4
            INSERT INTO change (at, who, label, kind) VALUES ('2026-01-01T00:00', '', 'Chèn', 'do')              | 6
            INSERT INTO change_row (change_id, table_name, row_id) VALUES (2, 'village', 7)                      | 2
            """)
    void whatWasWrittenIntoTheTraceIsFoundAtItsPlace(String script, long place) {
        Path file = folder.resolve("so.sovang");
        try (Store store = Store.create(file)) {
            for (int i = 1; i <= 5; i++) {
                String code = "T" + i;
                store.change("Thêm " + code, tables -> tables.villages().insert(Samples.village(code)));
            }
            assertEquals(Optional.empty(), store.brokenTrace());
            store.<Void>sql(sql -> {
                sql.script(script);
                return null;
            });
            assertEquals(
                    place,
                    store.brokenTrace().map(ChangeEntry::id).orElse(0L),
                    "the first place that is not as written");
        }
    }

    @Test
    void undoRedoActsAndWhatFailsLeaveTheChainWhole() {
        try (Store store = Store.create(folder.resolve("so.sovang"))) {
            store.change("Thêm", tables -> tables.villages().insert(Samples.village("T1")));
            store.undo();
            store.redo();
            store.act("Cấp số", tables -> tables.villages().insert(Samples.village("T2")));
            Samples.assertProblem(
                    230,
                    () -> store.change("Trùng mã", tables -> tables.villages().insert(Samples.village("T2"))));
            store.change("Không đổi gì", tables -> 0);
            store.change("Thêm", tables -> tables.villages().insert(Samples.village("T3")));
            assertEquals(5, store.history().size());
            assertEquals(Optional.empty(), store.brokenTrace());
        }
    }

    @Test
    void aStoreOfAnEarlierProgramGetsItsSealsAndKeepsThemWhole() {
        Path file = folder.resolve("so.sovang");
        Migrations shipped = Migrations.shipped();
        Migrations earlier = new Migrations(shipped.names().subList(0, BEFORE_SEALS), shipped.text());
        StoreFile.create(file, sql -> {
            earlier.apply(sql, CLOCK);
            for (int i = 1; i <= 3; i++) {
                sql.insert("INSERT INTO change (at, who, label, kind) VALUES ('2025-01-0" + i
                        + "T08:00', 'a', 'b', 'do')");
            }
        });
        List<String> names = new ArrayList<>(shipped.names());
        names.add("UPDATE setting SET value = 'x'; ALTER TABLE village ADD COLUMN note TEXT");
        Migrations later = new Migrations(
                names, name -> shipped.names().contains(name) ? shipped.text().apply(name) : name);
        for (Migrations program : List.of(shipped, later)) {
            try (Store store = Store.open(file, program, CLOCK)) {
                store.change("Thêm", tables -> tables.villages().insert(Samples.village("T" + program.newest())));
                assertEquals(Optional.empty(), store.brokenTrace());
            }
        }
        try (Store store = Store.open(file, later, CLOCK)) {
            assertNotEquals(0, store.history().size());
            store.<Void>sql(sql -> {
                sql.script("UPDATE change SET label = 'c' WHERE id = 2");
                return null;
            });
            assertEquals(2, store.brokenTrace().orElseThrow().id());
        }
    }
}
