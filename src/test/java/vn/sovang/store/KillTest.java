package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment loses nothing it has acknowledged and blocks nobody. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedChangeSurvivesAKill() throws Exception {
        kill(10);
    }

    @Test
    @Tag("long")
    void andSoAThousandTimes() throws Exception {
        kill(1000);
    }

    private void kill(int times) throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        Random random = new Random(seed);
        Path file = folder.resolve("so.sovang");
        Store.create(file).close();
        for (int round = 0; round < times; round++) {
            if (round % 25 == 24) {
                Files.delete(file);
                Store.create(file).close();
            }
            String acknowledged = killedAfter(random.nextInt(10), random.nextInt(2_000_000), file);
            assertKept(acknowledged, file, "seed " + seed + " round " + round);
        }
    }

    /** @return the last line the child said before it died */
    private static String killedAfter(int lines, int spins, Path file) throws Exception {
        try (ChildStore child = ChildStore.start("write", file)) {
            String last = child.say();
            for (int i = 0; i < lines; i++) {
                last = child.say();
            }
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            child.kill();
            for (String line = child.say(); line != null; line = child.say()) {
                last = line;
            }
            return last;
        }
    }

    private static void assertKept(String acknowledged, Path file, String round) {
        String[] words = acknowledged.split(" ");
        int changes = Integer.parseInt(words[1]);
        int villages = Integer.parseInt(words[2]);
        try (Store store = Store.open(file)) {
            List<ChangeEntry> history = store.history();
            int kept = store.read(tables -> tables.villages().all().size());
            assertTrue(history.size() >= changes, round + ": " + history.size() + " of " + changes + " changes");
            // At most the next turn's change and its undo can have been kept without having been acknowledged.
            assertTrue(history.size() <= changes + 2, round);
            if (history.size() == changes) {
                assertEquals(villages, kept, round);
            }
            assertEquals(List.of(), store.integrity(), round);
            long rows = store.sql(
                    sql -> sql.number(
                            "SELECT sum((after IS NOT NULL) - (before IS NOT NULL)) FROM change_row WHERE table_name = 'village'"));
            assertEquals(rows, kept, round + ": the trace tells of each row that is there");
        }
    }
}
