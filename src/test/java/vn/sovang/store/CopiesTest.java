package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sovang.store.Samples.assertProblem;
import static vn.sovang.store.Samples.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;

class CopiesTest {
    @TempDir
    Path folder;

    private Store store;
    private Path copy;

    @BeforeEach
    void create() {
        store = Store.create(folder.resolve("sổ.sovang"));
        copy = folder.resolve("sao lưu").resolve("bản sao.sovang");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCopyIsTheWholeStoreWithItsHistory() {
        fill(300);
        store.copyTo(copy);
        assertEquals(store.lastChange().orElseThrow(), Store.inspect(copy).lastChange());
        try (Store copied = Store.open(copy)) {
            assertEquals(dump(store), dump(copied));
            assertEquals(store.history(), copied.history());
            copied.undo();
            assertEquals(List.of(), dump(copied));
        }
    }

    @Test
    void aCopyReplacesTheOldOneAndLeavesNothingBeside() throws IOException {
        store.copyTo(copy);
        assertNull(Store.inspect(copy).lastChange());
        fill(300);
        store.undo();
        store.copyTo(copy);
        assertEquals(2, Store.inspect(copy).lastChange().id());
        try (Stream<Path> files = Files.list(copy.getParent())) {
            assertEquals(List.of(copy), files.toList());
        }
    }

    @Test
    void aCopyThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "");
        assertProblem(405, () -> store.copyTo(file.resolve("bản sao.sovang")));
        fill(1);
        assertEquals(1, store.history().size());
    }

    @Test
    void inspectingChangesNothingAndFindsDamage() throws IOException {
        fill(300);
        store.copyTo(copy);
        byte[] bytes = Files.readAllBytes(copy);
        Store.inspect(copy);
        assertArrayEquals(bytes, Files.readAllBytes(copy));
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        Samples.overwrite(copy, bytes.length / 2, noise);
        assertProblem(305, () -> Store.inspect(copy));
        assertProblem(202, () -> Store.inspect(folder.resolve("không có")));
        assertProblem(301, () -> Store.inspect(Files.writeString(folder.resolve("a.txt"), "văn bản".repeat(200))));
    }

    @Test
    void aDamagedStoreIsNotCopiedOverAGoodCopy() throws IOException {
        fill(3000);
        store.copyTo(copy);
        byte[] good = Files.readAllBytes(copy);
        Path file = store.file();
        store.close();
        byte[] noise = new byte[30_000];
        new Random(5).nextBytes(noise);
        Samples.overwrite(file, Files.size(file) / 2, noise);
        assertProblem(305, () -> {
            try (Store damaged = Store.open(file)) {
                damaged.copyTo(copy);
            }
        });
        assertArrayEquals(good, Files.readAllBytes(copy));
    }

    @Test
    void damageWhileTheStoreIsOpenIsSaidAndNeverCopied() throws IOException {
        fill(3000);
        store.copyTo(copy);
        byte[] good = Files.readAllBytes(copy);
        Path file = store.file();
        store.sql(sql -> sql.update("PRAGMA cache_size=1"));
        byte[] noise = new byte[30_000];
        new Random(5).nextBytes(noise);
        Samples.overwrite(file, Files.size(file) / 2, noise);
        ProblemException failure = assertThrows(ProblemException.class, () -> store.copyTo(copy));
        assertEquals(405, failure.problem().code());
        assertArrayEquals(good, Files.readAllBytes(copy));
    }

    private void fill(int villages) {
        store.change("Thêm thôn", tables -> {
            for (int i = 0; i < villages; i++) {
                tables.villages().insert(Samples.village("T" + i));
            }
            return null;
        });
    }
}
