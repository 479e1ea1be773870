package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;

/** Whatever has become of the file's bytes: it is refused in words, or it opens and every list is read or refused. */
class StoreDamageTest {
    private static final int ROUNDS = 150;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int refused;

    @Test
    void damagedPagesAreNoticedAndNothingFallsOver() throws IOException {
        byte[] sound = sound();
        System.out.println("StoreDamageTest seed " + seed + ", " + sound.length + " bytes");
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = sound.clone();
            byte[] noise = new byte[8192];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, random.nextInt(bytes.length - noise.length), noise.length);
            assertTrue(looksDamaged(bytes), "seed " + seed + " round " + round);
        }
    }

    @Test
    void anyFlippedBytesAreSurvived() throws IOException {
        byte[] sound = sound();
        System.out.println("StoreDamageTest seed " + seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = sound.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            looksDamaged(bytes);
        }
        System.out.println("noticed " + refused + " of " + ROUNDS);
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] sound = sound();
        for (int round = 0; round < ROUNDS; round++) {
            int length = 1 + random.nextInt(sound.length - 1);
            assertTrue(looksDamaged(Arrays.copyOf(sound, length)), "seed " + seed + " cut to " + length);
        }
    }

    private byte[] sound() throws IOException {
        Path file = folder.resolve("nguyên vẹn.sovang");
        try (Store store = Store.create(file)) {
            store.change("Nhập", tables -> {
                long cell = tables.cells().insert(Samples.cell("CB01"));
                for (int i = 0; i < 200; i++) {
                    Samples.addMember(tables, "Nguyễn Văn " + i, i, cell);
                    tables.villages().insert(Samples.village("T" + i));
                }
                return null;
            });
        }
        return Files.readAllBytes(file);
    }

    /** Anything but a problem with a code of the store fails the test. */
    private boolean looksDamaged(byte[] bytes) throws IOException {
        Path file = folder.resolve("hỏng.sovang");
        Files.deleteIfExists(StoreFile.journal(file));
        Files.write(file, bytes);
        try (Store store = Store.open(file)) {
            int rows = store.read(tables -> tables.members().all().size()
                    + tables.memberEvents().all().size()
                    + tables.villages().all().size());
            store.history();
            boolean damaged = !store.integrity().isEmpty()
                    || !store.strays().isEmpty()
                    || store.brokenTrace().isPresent()
                    || rows != 600;
            refused += damaged ? 1 : 0;
            return damaged;
        } catch (ProblemException e) {
            assertEquals(3, e.problem().exitCode(), () -> "seed " + seed + " " + e + " " + e.getCause());
            refused++;
            return true;
        }
    }
}
