package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.store.Samples.assertProblem;
import static vn.sovang.store.Samples.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of earlier programs: real files made by a shorter list of scripts. */
class MigrationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:05Z"), ZoneOffset.UTC);
    private static final String COPY = "so.sovang.v" + Migrations.shipped().newest() + "-20261123-083005.bak";

    @TempDir
    Path folder;

    @Test
    void anOlderStoreIsBroughtUpToDateAndKeepsEveryRow() throws IOException {
        Path file = older();
        Migrations newer = with("ALTER TABLE village ADD COLUMN note TEXT NOT NULL DEFAULT '';"
                + "CREATE TABLE loan (id INTEGER PRIMARY KEY, what TEXT)");
        try (Store store = Store.open(file, newer, CLOCK)) {
            assertEquals(
                    "Thôn TK",
                    store.read(tables -> tables.villages().all()).getFirst().name());
            assertEquals(List.of(), store.strays(), "what the scripts changed stands in the trace");
            assertEquals(
                    List.of(ChangeEntry.Kind.DO, ChangeEntry.Kind.FIXED),
                    store.history().stream().map(ChangeEntry::kind).toList());
            assertProblem(231, store::undo);
            long version = store.sql(sql -> sql.number("PRAGMA user_version"));
            assertEquals(newer.newest(), version);
            Sql sql = store.sql(s -> s);
            store.change("Mượn", tables -> sql.insert("INSERT INTO loan (what) VALUES ('loa')"));
            store.undo();
            long loans = store.sql(s -> s.number("SELECT count(*) FROM loan"));
            assertEquals(0, loans, "new tables are traced too");
        }
        try (Store store = Store.open(file, newer, CLOCK)) {
            assertEquals(List.of(), store.integrity());
        }
        assertEquals(List.of("so.sovang", COPY), files());
        try (Store copy = Store.open(folder.resolve(COPY))) {
            assertEquals(1, copy.history().size(), "the copy made before is the store as the old program left it");
        }
        assertProblem(303, () -> Store.open(file));
    }

    @Test
    void aScriptThatFailsLeavesTheOldVersionAndTheCopy() throws IOException {
        Path file = older();
        List<String> before = before(file);
        for (String failing : List.of(
                "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE a (id INTEGER PRIMARY KEY)",
                "UPDATE village SET name = 'x'; không phải SQL",
                "PRAGMA defer_foreign_keys=ON; INSERT INTO post (person_id, title, unit_code) VALUES (99, '', '')")) {
            assertProblem(407, () -> Store.open(file, with(failing), CLOCK));
            assertEquals(before, before(file));
            assertEquals(List.of("so.sovang", COPY), files());
        }
    }

    @Test
    void stepsThatSucceededStayWhenALaterOneFails() {
        Path file = older();
        Migrations two = with("CREATE TABLE a (id INTEGER PRIMARY KEY)", "CREATE TABLE a (id INTEGER PRIMARY KEY)");
        assertProblem(407, () -> Store.open(file, two, CLOCK));
        Migrations one = with("CREATE TABLE a (id INTEGER PRIMARY KEY)");
        try (Store store = Store.open(file, one, CLOCK)) {
            assertEquals(
                    List.of("Thêm thôn"),
                    store.history().stream().map(ChangeEntry::label).toList());
        }
    }

    @Test
    void aStoreThatCannotBeCopiedIsNotMigrated() throws IOException {
        Path file = older();
        Files.createDirectories(folder.resolve(COPY + ".part").resolve("chắn"));
        assertProblem(405, () -> Store.open(file, with("CREATE TABLE a (id INTEGER PRIMARY KEY)"), CLOCK));
        assertEquals(1, before(file).size());
    }

    private Path older() {
        Path file = folder.resolve("so.sovang");
        try (Store store = Store.create(file)) {
            store.change("Thêm thôn", tables -> tables.villages().insert(Samples.village("TK")));
        }
        return file;
    }

    private static List<String> before(Path file) {
        try (Store store = Store.open(file)) {
            return dump(store);
        }
    }

    /** The shipped scripts and more that a later program would bring. */
    private static Migrations with(String... further) {
        Migrations shipped = Migrations.shipped();
        List<String> names = new ArrayList<>(shipped.names());
        names.addAll(List.of(further));
        return new Migrations(
                names, name -> shipped.names().contains(name) ? shipped.text().apply(name) : name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
