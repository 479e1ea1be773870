package vn.sovang.store.seal;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** One key for each use out of a single one (RFC 5869). */
final class Hkdf {
    private Hkdf() {}

    static byte[] key(byte[] from, byte[] salt, String use) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(from, salt, use.getBytes(StandardCharsets.UTF_8)));
        byte[] key = new byte[KeyDerivation.KEY];
        generator.generateBytes(key, 0, key.length);
        return key;
    }
}
