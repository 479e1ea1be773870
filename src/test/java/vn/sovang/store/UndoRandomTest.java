package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.store.Samples.dump;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;

/** Random changes of all tables, undone and redone at random: the store is each time exactly what it was. */
class UndoRandomTest {
    private static final int SEQUENCES = 200;

    @TempDir
    Path folder;

    private final Deque<List<String>> past = new ArrayDeque<>();
    private final Deque<List<String>> future = new ArrayDeque<>();
    private final Map<String, Integer> touched = new TreeMap<>();

    @Test
    void undoOfRandomChangesRestoresTheStoreExactly() {
        long seed = System.nanoTime();
        System.out.println("UndoRandomTest seed " + seed);
        Random random = new Random(seed);
        try (Store store = Store.create(folder.resolve("so.sovang"))) {
            // Nothing is killed here, and waiting for the disk thousands of times would be the whole test.
            store.sql(sql -> sql.update("PRAGMA synchronous=OFF"));
            RandomRows rows = store.sql(sql -> new RandomRows(sql, random));
            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                String where = "seed " + seed + " sequence " + sequence;
                begin(store, sequence);
                for (int step = 0; step < 8; step++) {
                    step(store, rows, random, where);
                }
                backToTheBeginning(store, where);
                forthAgain(store, where);
                if (random.nextInt(10) > 0) {
                    backToTheBeginning(store, where);
                }
            }
            assertEquals(List.of(), store.integrity());
            assertEquals(List.of(), store.strays(), "each row is as the last change left it");
            assertEquals(store.sql(sql -> rows.tables()), List.copyOf(touched.keySet()), "every table took part");
        }
    }

    /** A change of its own, so that nothing of the sequence before can be done again. */
    private void begin(Store store, int sequence) {
        past.clear();
        future.clear();
        store.change("Bắt đầu", tables -> {
            tables.settings().put("sequence", String.valueOf(sequence));
            return null;
        });
    }

    private void step(Store store, RandomRows rows, Random random, String where) {
        List<String> before = dump(store);
        switch (random.nextInt(6)) {
            case 0 -> {
                if (!past.isEmpty()) {
                    store.undo();
                    future.push(before);
                    assertEquals(past.pop(), dump(store), where);
                }
            }
            case 1 -> {
                assertEquals(future.isEmpty(), store.redoable().isEmpty(), where);
                if (!future.isEmpty()) {
                    store.redo();
                    past.push(before);
                    assertEquals(future.pop(), dump(store), where);
                }
            }
            default -> change(store, rows, random, before, where);
        }
    }

    private void change(Store store, RandomRows rows, Random random, List<String> before, String where) {
        Optional<ChangeEntry> last = store.lastChange();
        try {
            store.change("Thay đổi ngẫu nhiên", tables -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                    String table = rows.touch();
                    touched.merge(table, 1, Integer::sum);
                }
                return null;
            });
        } catch (ProblemException e) {
            assertEquals(230, e.problem().code(), where);
            assertEquals(before, dump(store), where + ": a refused change leaves nothing");
            return;
        }
        if (!store.lastChange().equals(last)) {
            past.push(before);
            future.clear();
        } else {
            assertEquals(before, dump(store), where + ": what is not kept has changed nothing");
        }
    }

    private void backToTheBeginning(Store store, String where) {
        while (!past.isEmpty()) {
            future.push(dump(store));
            assertTrue(store.undo().isPresent(), where);
            assertEquals(past.pop(), dump(store), where);
        }
    }

    private void forthAgain(Store store, String where) {
        while (!future.isEmpty()) {
            assertTrue(store.redo().isPresent(), where);
            assertEquals(future.pop(), dump(store), where);
        }
        assertTrue(store.redoable().isEmpty(), where);
    }
}
