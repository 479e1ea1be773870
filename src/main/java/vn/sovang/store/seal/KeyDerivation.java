package vn.sovang.store.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a password becomes a key: Argon2id (RFC 9106). What it costs is written beside what it opens, so that a later
 * program may ask for more and still open what was made before.
 *
 * @param memoryKib memory in KiB
 * @param passes how often the memory is gone through
 */
public record KeyDerivation(int memoryKib, int passes) {
    /** Between 0.3 and 1.0 seconds on an office PC. */
    public static final KeyDerivation STRONG = new KeyDerivation(64 * 1024, 5);

    /** Bytes of a key. */
    static final int KEY = 32;
    /** A file from a stick must not make the program take all memory or an hour. */
    private static final int MOST_MEMORY_KIB = 256 * 1024;

    private static final int MOST_PASSES = 16;

    /** @throws IllegalArgumentException outside of what the program will spend */
    public KeyDerivation {
        if (memoryKib < 8 || memoryKib > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Argon2id with " + memoryKib + " KiB and " + passes + " passes");
        }
    }

    /**
     * The key of a password.
     *
     * @param secret compared as it looks: in Unicode's form NFC
     * @param salt random, at least 8 bytes
     * @return 32 bytes
     */
    public byte[] key(char[] secret, byte[] salt) {
        byte[] password = utf8(secret);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[KEY];
            generator.generateBytes(password, key);
            return key;
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    private static byte[] utf8(char[] secret) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(
                CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(secret), Normalizer.Form.NFC)));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        Arrays.fill(bytes.array(), (byte) 0);
        return exact;
    }
}
