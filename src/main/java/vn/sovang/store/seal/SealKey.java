package vn.sovang.store.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The key of sealed files: 256 random bits, and with them one wrapping for each secret that leads to it. A password is
 * changed, or a recovery code added, without sealing anything anew.
 */
public final class SealKey {
    private static final int MOST_SLOTS = 8;

    private final byte[] key;
    private final List<KeySlot> slots;
    private final SecureRandom random;

    private SealKey(byte[] key, List<KeySlot> slots, SecureRandom random) {
        this.key = key;
        this.slots = List.copyOf(slots);
        this.random = random;
    }

    /** A new key that a password opens. */
    public static SealKey create(char[] password, KeyDerivation cost) {
        SecureRandom random = new SecureRandom();
        byte[] key = KeySlot.random(KeyDerivation.KEY, random);
        return new SealKey(key, List.of(), random).with(KeySlot.Kind.PASSWORD, password, cost);
    }

    /** The same key, opened by a recovery code too. */
    public SealKey withRecoveryCode(RecoveryCode code, KeyDerivation cost) {
        return with(KeySlot.Kind.RECOVERY_CODE, code.letters().toCharArray(), cost);
    }

    private SealKey with(KeySlot.Kind kind, char[] secret, KeyDerivation cost) {
        List<KeySlot> more = new ArrayList<>(slots);
        more.add(KeySlot.wrap(key, kind, secret, cost, random));
        return new SealKey(key, more, random);
    }

    /** The wrappings as bytes; they tell nothing to who has none of the secrets. */
    byte[] slots() {
        ByteBuffer out = ByteBuffer.allocate(1 + slots.size() * KeySlot.SIZE).put((byte) slots.size());
        slots.forEach(slot -> slot.writeTo(out));
        return out.array();
    }

    /** How many bytes of wrappings follow the byte that counts them; 0 when no file has such a count. */
    static int sizeAfter(int count) {
        return count < 1 || count > MOST_SLOTS ? 0 : count * KeySlot.SIZE;
    }

    /**
     * Opens the key of a file.
     *
     * @param slots as {@link #slots} makes them
     * @param secret a password, or a recovery code as it was typed
     * @return empty when the secret opens none of them
     * @throws IllegalArgumentException when these are no wrappings
     */
    static Optional<SealKey> open(byte[] slots, char[] secret) {
        List<KeySlot> all = read(slots);
        Optional<RecoveryCode> code = RecoveryCode.parse(secret);
        for (KeySlot slot : all) {
            char[] fitting = slot.kind() == KeySlot.Kind.PASSWORD
                    ? secret
                    : code.map(known -> known.letters().toCharArray()).orElse(null);
            Optional<byte[]> key = fitting == null ? Optional.empty() : slot.unwrap(fitting);
            if (key.isPresent()) {
                return Optional.of(new SealKey(key.get(), all, new SecureRandom()));
            }
        }
        return Optional.empty();
    }

    private static List<KeySlot> read(byte[] slots) {
        try {
            ByteBuffer in = ByteBuffer.wrap(slots);
            List<KeySlot> all = new ArrayList<>();
            for (int left = in.get(); left > 0; left--) {
                all.add(KeySlot.read(in));
            }
            return all;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("wrappings cut short", e);
        }
    }

    /** The key itself as a line of text, for a place that needs no password: whoever reads it can open every file. */
    public String kept() {
        byte[] slots = slots();
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(key.length + slots.length)
                        .put(key)
                        .put(slots)
                        .array());
    }

    /** @param kept as {@link #kept} gave it @throws IllegalArgumentException when it is something else */
    public static SealKey of(String kept) {
        byte[] bytes = Base64.getDecoder().decode(kept);
        if (bytes.length <= KeyDerivation.KEY) {
            throw new IllegalArgumentException("no kept key");
        }
        return new SealKey(
                Arrays.copyOf(bytes, KeyDerivation.KEY),
                read(Arrays.copyOfRange(bytes, KeyDerivation.KEY, bytes.length)),
                new SecureRandom());
    }

    /** A key for one file and one use of it. */
    byte[] derived(byte[] salt, String use) {
        return Hkdf.key(key, salt, use);
    }

    byte[] freshSalt() {
        return KeySlot.random(KeyDerivation.KEY, random);
    }
}
