package vn.sovang.store.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A key, wrapped by a secret.
 *
 * @param cost of trying a secret
 * @param salt 16 random bytes
 * @param nonce 12 random bytes
 * @param wrapped the key, sealed
 */
record KeySlot(Kind kind, KeyDerivation cost, byte[] salt, byte[] nonce, byte[] wrapped) {
    /** Bytes of a slot in a file. */
    static final int SIZE = 1 + 4 + 4 + 16 + Gcm.NONCE + KeyDerivation.KEY + Gcm.TAG;

    private static final int SALT = 16;

    /** What kind of secret opens it. */
    enum Kind {
        PASSWORD,
        RECOVERY_CODE
    }

    static KeySlot wrap(byte[] key, Kind kind, char[] secret, KeyDerivation cost, SecureRandom random) {
        byte[] salt = random(SALT, random);
        byte[] nonce = random(Gcm.NONCE, random);
        byte[] wrapped = Gcm.seal(cost.key(secret, salt), nonce, beside(kind, cost, salt), key, key.length);
        return new KeySlot(kind, cost, salt, nonce, wrapped);
    }

    /** @return the key, empty when the secret is not the one or the slot was changed */
    Optional<byte[]> unwrap(char[] secret) {
        return Gcm.open(cost.key(secret, salt), nonce, beside(kind, cost, salt), wrapped, wrapped.length);
    }

    void writeTo(ByteBuffer out) {
        out.put(beside(kind, cost, salt)).put(nonce).put(wrapped);
    }

    /** @throws IllegalArgumentException when this is no slot that the program would make */
    static KeySlot read(ByteBuffer in) {
        int kind = in.get();
        if (kind < 0 || kind >= Kind.values().length) {
            throw new IllegalArgumentException("a secret of the kind " + kind);
        }
        KeyDerivation cost = new KeyDerivation(in.getInt(), in.getInt());
        return new KeySlot(
                Kind.values()[kind],
                cost,
                bytes(in, SALT),
                bytes(in, Gcm.NONCE),
                bytes(in, KeyDerivation.KEY + Gcm.TAG));
    }

    private static byte[] beside(Kind kind, KeyDerivation cost, byte[] salt) {
        return ByteBuffer.allocate(1 + 4 + 4 + SALT)
                .put((byte) kind.ordinal())
                .putInt(cost.memoryKib())
                .putInt(cost.passes())
                .put(salt)
                .array();
    }

    static byte[] random(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
