package vn.sovang.store.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.ProblemException;

/** Sealed files, whole and with every kind of damage. */
class SealedFileTest {
    /** So that ten thousand openings take seconds. */
    private static final KeyDerivation CHEAP = new KeyDerivation(8, 1);

    private static final int FLIPS = 10_000;
    private static final Path NAME = Path.of("sao-luu.sovang-khoa");
    private static final String PASSWORD = "Cao Sơn mười hai chi bộ";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SealKey key = SealKey.create(PASSWORD.toCharArray(), CHEAP);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void whatWasSealedComesBack(int length) throws IOException {
        byte[] plain = bytes(length);
        assertArrayEquals(plain, opened(sealed(plain), PASSWORD));
    }

    @Test
    void everyFlippedByteIsNoticed() throws IOException {
        byte[] sealed = sealed(bytes(200_000));
        for (int round = 0; round < FLIPS; round++) {
            byte[] damaged = sealed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(damaged, "seed " + seed + " round " + round);
        }
    }

    @Test
    void everyByteBeforeThePiecesIsGuarded() throws IOException {
        byte[] sealed = sealed(bytes(10));
        for (int place = 0; place < sealed.length; place++) {
            byte[] damaged = sealed.clone();
            damaged[place] ^= 1;
            assertRefused(damaged, "byte " + place);
        }
    }

    @Test
    void whatIsCutAddedToOrPutInAnotherOrderIsNoticed() throws IOException {
        byte[] sealed = sealed(bytes(3 * 65_536));
        int piece = 65_536 + 16;
        int head = sealed.length - 3 * piece;
        for (int length = 0; length < sealed.length; length += 997) {
            assertRefused(Arrays.copyOf(sealed, length), "cut to " + length);
        }
        assertRefused(Arrays.copyOf(sealed, head + piece), "only the first piece");
        assertRefused(Arrays.copyOf(sealed, sealed.length + 1), "a byte more");
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, head, exchanged, head + piece, piece);
        System.arraycopy(sealed, head + piece, exchanged, head, piece);
        assertRefused(exchanged, "two pieces exchanged");
    }

    @Test
    void aPasswordIsWhatItLooksLikeAndNothingElse() throws IOException {
        byte[] plain = bytes(100);
        byte[] sealed = sealed(plain);
        assertArrayEquals(plain, opened(sealed, Normalizer.normalize(PASSWORD, Normalizer.Form.NFD)));
        for (String wrong : new String[] {"", PASSWORD + " ", PASSWORD.toUpperCase(), "Cao Son muoi hai chi bo"}) {
            ProblemException refused = assertThrows(ProblemException.class, () -> opened(sealed, wrong));
            assertEquals(2790, refused.problem().code());
        }
    }

    @Test
    void aRecoveryCodeOpensTooHoweverItIsTyped() throws IOException {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        byte[] plain = bytes(100);
        SealedFile.seal(new ByteArrayInputStream(plain), sealed, key.withRecoveryCode(code, CHEAP));
        assertArrayEquals(plain, opened(sealed.toByteArray(), code.printed()));
        assertArrayEquals(
                plain,
                opened(
                        sealed.toByteArray(),
                        " "
                                + code.printed()
                                        .toLowerCase()
                                        .replace('-', ' ')
                                        .replace('0', 'o')
                                        .replace('1', 'l')));
        assertArrayEquals(plain, opened(sealed.toByteArray(), PASSWORD));
    }

    @Test
    void aSlipOfThePenInARecoveryCodeIsFound() {
        String printed = RecoveryCode.random(new SecureRandom()).letters();
        for (int place = 0; place < printed.length(); place++) {
            char[] slip = printed.toCharArray();
            slip[place] = slip[place] == 'Z' ? 'Y' : 'Z';
            assertTrue(RecoveryCode.parse(slip).isEmpty(), "a wrong letter at " + place);
        }
    }

    @Test
    void aHostileFileCostsNeitherMemoryNorTime() throws IOException {
        byte[] sealed = sealed(bytes(10));
        for (byte[] cost :
                new byte[][] {{0x7f, -1, -1, -1, 0, 0, 0, 1}, {0, 0, 0, 8, 0x7f, -1, -1, -1}, {0, 0, 0, 0, 0, 0, 0, 0}
                }) {
            byte[] greedy = sealed.clone();
            System.arraycopy(cost, 0, greedy, 11, cost.length);
            assertRefused(greedy, "Argon2id with " + Arrays.toString(cost));
        }
    }

    @Test
    void aSealedFileIsKnownByItsBeginningAndTellsNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] plain = "Hoàng Văn Thụ, 0123456789, Hoàng Văn Thụ".getBytes(StandardCharsets.UTF_8);
        Files.write(file, sealed(plain));
        assertTrue(SealedFile.is(file));
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("0123456789"));
        Files.write(file, plain);
        assertFalse(SealedFile.is(file));
        assertFalse(Arrays.equals(sealed(plain), sealed(plain)), "no two sealings are alike");
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedFile.seal(new ByteArrayInputStream(plain), out, key);
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String secret) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedFile.open(NAME, new ByteArrayInputStream(sealed), out, secret.toCharArray());
        return out.toByteArray();
    }

    private static void assertRefused(byte[] sealed, String what) {
        ProblemException refused = assertThrows(ProblemException.class, () -> opened(sealed, PASSWORD), what);
        assertTrue(refused.problem().code() == 3790 || refused.problem().code() == 2790, what);
    }
}
