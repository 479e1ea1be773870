package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.store.Samples.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStoreInTheSameProgramIsRefusedAndTheFirstKeepsItsLock() throws Exception {
        Path file = folder.resolve("sổ.sovang");
        try (Store first = Store.create(file)) {
            assertProblem(304, () -> Store.open(file));
            // On POSIX a careless second handle would have dropped the lock of the first.
            assertEquals("refused 304", child("try", file));
            first.change("Thêm thôn", tables -> tables.villages().insert(Samples.village("NC")));
        }
        assertEquals("opened 1", child("try", file));
    }

    @Test
    void aStoreHeldByAnotherProgramIsRefusedAndFreeAfterItsDeath() throws Exception {
        Path file = folder.resolve("so.sovang");
        Store.create(file).close();
        try (ChildStore child = ChildStore.start("hold", file)) {
            assertEquals("holds so.sovang", child.say());
            assertProblem(304, () -> Store.open(file));
            child.kill();
            Store.open(file).close();
        }
    }

    /** As the system's dialog for choosing files does with every file of an unknown kind. */
    @Test
    void aStoreStaysHeldWhenSomethingInThisProgramReadsItsFile() throws Exception {
        Path file = folder.resolve("so.sovang");
        try (Store first = Store.create(file)) {
            Files.readAllBytes(file);
            assertEquals("refused 304", child("try", file));
            assertEquals("refused 304", child("try", folder.resolve(".").resolve("so.sovang")));
            assertProblem(304, () -> Store.replace(file, folder.resolve("other.sovang"), null));
            first.change("Thêm thôn", tables -> tables.villages().insert(Samples.village("NC")));
        }
        assertEquals("opened 1", child("try", file));
    }

    private static String child(String what, Path file) throws IOException, InterruptedException {
        try (ChildStore child = ChildStore.start(what, file)) {
            return child.say();
        }
    }
}
