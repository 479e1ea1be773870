package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.office.Village;
import vn.sovang.store.Store;
import vn.sovang.store.seal.KeyDerivation;
import vn.sovang.store.seal.RecoveryCode;

/** The copy on a stick: made, sealed, opened again, and without a stick. */
class SecondCopyTest {
    private static final KeyDerivation CHEAP = new KeyDerivation(8, 1);
    private static final String PASSWORD = "mùa gặt ở Nà Cáy";

    @TempDir
    Path folder;

    private Path file;
    private Path stick;
    private LocalDateTime now = LocalDateTime.of(2026, 11, 24, 8, 0);
    private Store store;
    private SecondCopy copies;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("so.sovang");
        stick = Files.createDirectory(folder.resolve("USB"));
        store = Store.create(file);
        copies = new SecondCopy(store, CHEAP);
        add("Khuổi Lịa");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSealedCopyGoesToTheStickAndOpensWithItsPassword() throws IOException {
        RecoveryCode code = copies.keepAt(stick, PASSWORD.toCharArray()).orElseThrow();
        Path laid = backup().file();
        SealedCopies.prove(laid, code.printed().toCharArray());
        assertEquals("so-20261124-080000.sovang.khoa", laid.getFileName().toString());
        assertTrue(SealedCopies.is(laid));
        assertFalse(new String(Files.readAllBytes(laid), StandardCharsets.UTF_8).contains("Khuổi Lịa"));
        assertEquals(now.minusMinutes(1), copies.place().orElseThrow().last());

        add("Nà Cáy");
        store.close();
        BackupFolder backups = new BackupFolder(file);
        byte[] present = Files.readAllBytes(file);
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> backups.restore(new Backup(laid, now), "mùa gặt ở Na Cay".toCharArray(), now));
        assertEquals(2790, refused.problem().code());
        assertArrayEquals(present, Files.readAllBytes(file), "nothing has changed");
        Optional<Path> kept = backups.restore(new Backup(laid, now), PASSWORD.toCharArray(), now);
        store = Store.open(file);
        assertEquals(1, villages());
        assertTrue(Files.exists(kept.orElseThrow()), "what was there is kept");
        assertEquals(stick, new SecondCopy(store).place().orElseThrow().folder(), "the copy knows its stick too");
    }

    @Test
    void anOpenCopyIsOnlyMadeWhereTheClerkSaysSo() {
        copies.keepAt(stick, null);
        Path laid = backup().file();
        assertEquals("so-20261124-080000.sovang", laid.getFileName().toString());
        assertNotNull(Store.inspect(laid).lastChange());
    }

    @Test
    void aStickThatIsOutIsSaidAndCaughtUpLater() throws IOException {
        copies.keepAt(stick, PASSWORD.toCharArray());
        backup();
        Files.move(stick, folder.resolve("trong ngăn kéo"));
        add("Nà Cáy");
        SecondCopy.Laid out = backup();
        assertNull(out.file());
        assertEquals(4790, out.trouble().code());
        assertFalse(Files.exists(stick), "no folder is made where a stick should be");
        assertEquals(2, new Backups(store).list().size(), "the copies on the PC are made all the same");
        Files.move(folder.resolve("trong ngăn kéo"), stick);
        SecondCopy.Laid later =
                copies.catchUp(new Backups(store).list().stream().findFirst());
        assertTrue(Files.exists(later.file()));
        assertEquals(2, files().size());
        assertEquals(
                new SecondCopy.Laid(null, null),
                copies.catchUp(new Backups(store).list().stream().findFirst()));
    }

    @Test
    void aCopyThatCannotBeWrittenLeavesNothingHalf() throws IOException {
        copies.keepAt(stick, PASSWORD.toCharArray());
        backup();
        List<Path> before = files();
        add("Nà Cáy");
        Files.createDirectories(
                stick.resolve("so-20261124-080100.sovang.khoa.moi.part").resolve("chắn"));
        assertEquals(4, backup().trouble().exitCode());
        Files.delete(stick.resolve("so-20261124-080100.sovang.khoa.moi.part").resolve("chắn"));
        Files.deleteIfExists(stick.resolve("so-20261124-080100.sovang.khoa.moi.part"));
        assertEquals(before, files());
    }

    @Test
    void shortPasswordsAndFoldersThatAreNoneAreRefused() {
        assertCode(2791, () -> copies.keepAt(stick, "bảy chữ".toCharArray()));
        assertCode(4791, () -> copies.keepAt(folder.resolve("không có"), PASSWORD.toCharArray()));
        assertCode(4791, () -> copies.keepAt(folder, PASSWORD.toCharArray()));
        assertEquals(Optional.empty(), copies.place());
        copies.keepAt(stick, PASSWORD.toCharArray());
        copies.stop();
        assertEquals(new SecondCopy.Laid(null, null), backup());
    }

    @Test
    void copiesOnTheStickAreThinnedAndOthersLeftAlone() throws IOException {
        copies.keepAt(stick, PASSWORD.toCharArray());
        Path foreign = Files.writeString(stick.resolve("ảnh cưới.jpg"), "x");
        for (int hour = 0; hour < 80; hour++) {
            add("Thôn " + hour);
            now = now.plusHours(2);
            backup();
        }
        assertTrue(files().size() < 45, () -> "thinned to two days and a week: " + sizes());
        assertTrue(Files.exists(foreign));
    }

    private static void assertCode(int code, Executable work) {
        assertEquals(code, assertThrows(ProblemException.class, work).problem().code());
    }

    private SecondCopy.Laid backup() {
        Backup made = new Backups(store).upToDate(now);
        now = now.plusMinutes(1);
        return copies.catchUp(Optional.of(made));
    }

    private void add(String name) {
        String code = "T" + (villages() + 1);
        store.change("Thêm thôn", tables -> tables.villages().insert(new Village(0, code, name, "", 0)));
    }

    private int villages() {
        return store.read(tables -> tables.villages().all().size());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(stick)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private int sizes() {
        try {
            return files().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
