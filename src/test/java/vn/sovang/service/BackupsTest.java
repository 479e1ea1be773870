package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.office.Village;
import vn.sovang.store.Store;

class BackupsTest {
    @TempDir
    Path folder;

    private Path file;
    private LocalDateTime now = LocalDateTime.of(2026, 11, 23, 8, 30, 5);
    private BackupFolder backups;

    @BeforeEach
    void create() {
        file = folder.resolve("xã Cao Sơn.sovang");
        Store.create(file).close();
        backups = new BackupFolder(file);
    }

    @Test
    void aBackupHasADatedNameInAFolderBesideTheStore() {
        assertEquals(Optional.empty(), backups.newest());
        try (Store store = Store.open(file)) {
            Backup first = make(store);
            assertEquals(
                    folder.resolve("xã Cao Sơn-sao-luu").resolve("xã Cao Sơn-20261123-083005.sovang"), first.file());
            Backup second = make(store);
            assertEquals(first.at().plusSeconds(1), second.at(), "no copy is written over another");
            assertEquals(List.of(second, first), backups.list());
        }
    }

    @Test
    void onlyWhatHasChangedIsCopiedAgain() {
        try (Store store = Store.open(file)) {
            assertEquals(Optional.empty(), new Backups(store).makeIfChanged(now), "nothing has happened yet");
            add(store, "TK");
            assertTrue(new Backups(store).makeIfChanged(now).isPresent());
            assertEquals(Optional.empty(), new Backups(store).makeIfChanged(now));
            store.undo();
            assertTrue(new Backups(store).makeIfChanged(now).isPresent());
            assertEquals(2, backups.list().size());
        }
    }

    @Test
    void aDamagedCopyIsMadeAgainAndLeftAlone() throws IOException {
        try (Store store = Store.open(file)) {
            add(store, "TK");
            Backup bad = make(store);
            Files.writeString(bad.file(), "hỏng");
            assertTrue(new Backups(store).makeIfChanged(now).isPresent());
            assertTrue(Files.exists(bad.file()));
        }
    }

    @Test
    void thinningTouchesOnlyOwnCopies() throws IOException {
        List<Path> others = List.of(
                backups.path().resolve("xã Cao Sơn-20200101-080000.sovang.bak"),
                backups.path().resolve("xã Cao Sơn-20200101-080000-1.sovang"),
                backups.path().resolve("xã Cao Sơn-20201341-080000.sovang"),
                backups.path().resolve("xã Cao Sơn-truoc-phuc-hoi-20200101-080000.sovang"),
                backups.path().resolve("xã Khác-20200101-080000.sovang"),
                backups.path().resolve("ghi chú.txt"));
        Files.createDirectories(backups.path());
        for (Path other : others) {
            Files.writeString(other, "của người khác");
        }
        Files.createDirectories(backups.path().resolve("xã Cao Sơn-20200101-080000.sovang"));
        try (Store store = Store.open(file)) {
            for (int i = 0; i < 60; i++) {
                make(store);
                now = now.plusHours(12);
            }
            assertTrue(
                    backups.list().size() < 25, () -> "kept " + backups.list().size());
        }
        for (Path other : others) {
            assertTrue(Files.exists(other), other::toString);
        }
    }

    @Test
    void restoringGoesBackAndKeepsThePresentFile() throws IOException {
        Backup backup;
        try (Store store = Store.open(file)) {
            add(store, "TK");
            backup = make(store);
            add(store, "NC");
            store.undo();
            assertEquals(
                    List.of("Thêm NC", "Thêm NC"),
                    new Backups(store)
                            .lostBy(backup).stream().map(History.Step::label).toList());
            assertProblem(304, () -> backups.restore(backup, now));
            add(store, "PL");
        }
        byte[] present = Files.readAllBytes(file);
        byte[] copy = Files.readAllBytes(backup.file());
        Path kept = backups.restore(backup, now).orElseThrow();
        assertArrayEquals(present, Files.readAllBytes(kept));
        assertArrayEquals(copy, Files.readAllBytes(backup.file()));
        try (Store store = Store.open(file)) {
            assertEquals(List.of("TK"), codes(store));
            assertEquals("Thêm TK", store.undoable().orElseThrow().label());
        }
        try (Store store = Store.open(kept)) {
            assertEquals(List.of("TK", "PL"), codes(store));
        }
        assertEquals(List.of(backup), backups.list(), "what was kept aside is no backup and is never thinned");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "the store and the folder of its copies");
        }
    }

    @Test
    void restoringReplacesADamagedOrMissingStore() throws IOException {
        Backup backup;
        try (Store store = Store.open(file)) {
            add(store, "TK");
            backup = make(store);
        }
        Path journal = folder.resolve("xã Cao Sơn.sovang-journal");
        Files.writeString(file, "hỏng hẳn");
        Files.writeString(journal, "nhật ký cũ");
        Path kept = backups.restore(backup, now).orElseThrow();
        assertEquals("hỏng hẳn", Files.readString(kept));
        assertEquals("nhật ký cũ", Files.readString(kept.resolveSibling(kept.getFileName() + "-journal")));
        assertFalse(Files.exists(journal), "an old journal must not be rolled back into the restored store");
        Files.delete(file);
        assertEquals(Optional.empty(), backups.restore(backup, now));
        try (Store store = Store.open(file)) {
            assertEquals(List.of("TK"), codes(store));
        }
    }

    @Test
    void aBadBackupIsNeverRestored() throws IOException {
        Backup backup;
        try (Store store = Store.open(file)) {
            add(store, "TK");
            backup = make(store);
        }
        byte[] bytes = Files.readAllBytes(backup.file());
        Files.write(backup.file(), Arrays.copyOf(bytes, bytes.length - 4096));
        byte[] present = Files.readAllBytes(file);
        assertProblem(305, () -> backups.restore(backup, now));
        Files.writeString(backup.file(), "không phải sổ");
        assertProblem(301, () -> backups.restore(backup, now));
        Files.delete(backup.file());
        assertProblem(202, () -> backups.restore(backup, now));
        assertArrayEquals(present, Files.readAllBytes(file));
    }

    @Test
    void aBackupThatFindsNoPlaceLeavesTheStoreAlone() throws IOException {
        Files.writeString(backups.path(), "một tệp chắn chỗ");
        try (Store store = Store.open(file)) {
            assertProblem(405, () -> make(store));
            add(store, "TK");
        }
    }

    private Backup make(Store store) {
        Path made = new Backups(store).make(now);
        Backup backup = backups.newest().orElseThrow();
        assertEquals(made, backup.file());
        return backup;
    }

    private static void add(Store store, String code) {
        store.change(
                "Thêm " + code, tables -> tables.villages().insert(new Village(0, code, "Thôn " + code, null, null)));
    }

    private static List<String> codes(Store store) {
        return store.read(
                tables -> tables.villages().all().stream().map(Village::code).toList());
    }

    private static void assertProblem(int code, Executable work) {
        assertEquals(code, assertThrows(ProblemException.class, work).problem().code());
    }
}
