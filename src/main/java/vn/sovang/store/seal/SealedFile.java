package vn.sovang.store.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import vn.sovang.base.Problem;

/**
 * A file sealed with AES-256-GCM in pieces of 64 KiB, each bound to its place and the last one marked as the last: a
 * flipped, missing, added or exchanged byte anywhere is noticed.
 *
 * <p>Magic and version; the wrapped keys; a salt of the file; a seal over all of that; then the pieces.
 */
public final class SealedFile {
    private static final byte[] MAGIC = "SVSEAL\r\n\1".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final byte[] NOTHING = {};

    private SealedFile() {}

    /** Whether a file begins as sealed files do. */
    public static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** Seals everything that can be read from {@code plain}. */
    public static void seal(InputStream plain, OutputStream sealed, SealKey key) throws IOException {
        byte[] salt = key.freshSalt();
        byte[] head = head(key.slots(), salt);
        sealed.write(head);
        sealed.write(headSeal(key, salt, head));
        byte[] pieceKey = key.derived(salt, "pieces");
        byte[] piece = plain.readNBytes(PIECE);
        for (long place = 0; ; place++) {
            byte[] next = piece.length < PIECE ? NOTHING : plain.readNBytes(PIECE);
            boolean last = next.length == 0;
            sealed.write(Gcm.seal(pieceKey, nonce(place, last), NOTHING, piece, piece.length));
            if (last) {
                return;
            }
            piece = next;
        }
    }

    /**
     * Opens a sealed file. What comes out before this returns is not yet proved whole: the caller throws it away when
     * this fails.
     *
     * @param file names the file in problems
     * @param secret password or recovery code
     * @return the key, to seal with it again
     * @throws vn.sovang.base.ProblemException 2790 when the secret is wrong, 3790 when the file is no sealed one, was
     *     changed or is cut
     */
    public static SealKey open(Path file, InputStream sealed, OutputStream plain, char[] secret) throws IOException {
        return open(
                file,
                sealed,
                plain,
                slots -> SealKey.open(slots, secret)
                        .orElseThrow(() ->
                                Problem.of(2790, "problem.seal.secret", file).asException()));
    }

    /** As the other, with the key at hand. @throws vn.sovang.base.ProblemException 3790 also when it is another key's */
    public static void open(Path file, InputStream sealed, OutputStream plain, SealKey key) throws IOException {
        open(file, sealed, plain, slots -> key);
    }

    private static SealKey open(Path file, InputStream sealed, OutputStream plain, Function<byte[], SealKey> keys)
            throws IOException {
        DataInputStream in = new DataInputStream(sealed);
        try {
            byte[] slots = slots(file, in);
            SealKey key = keys.apply(slots);
            byte[] salt = new byte[KeyDerivation.KEY];
            in.readFully(salt);
            byte[] seal = new byte[Gcm.TAG];
            in.readFully(seal);
            if (!Arrays.equals(seal, headSeal(key, salt, head(slots, salt)))) {
                throw damaged(file, null);
            }
            pieces(file, in, plain, key.derived(salt, "pieces"));
            return key;
        } catch (EOFException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    private static byte[] slots(Path file, DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw damaged(file, null);
        }
        int count = in.readUnsignedByte();
        byte[] slots = new byte[1 + SealKey.sizeAfter(count)];
        slots[0] = (byte) count;
        in.readFully(slots, 1, slots.length - 1);
        if (slots.length == 1) {
            throw damaged(file, null);
        }
        return slots;
    }

    private static void pieces(Path file, InputStream in, OutputStream plain, byte[] key) throws IOException {
        byte[] piece = in.readNBytes(PIECE + Gcm.TAG);
        for (long place = 0; ; place++) {
            byte[] next = piece.length < PIECE + Gcm.TAG ? NOTHING : in.readNBytes(PIECE + Gcm.TAG);
            boolean last = next.length == 0;
            plain.write(Gcm.open(key, nonce(place, last), NOTHING, piece, piece.length)
                    .orElseThrow(() -> damaged(file, null)));
            if (last) {
                return;
            }
            piece = next;
        }
    }

    private static RuntimeException damaged(Path file, Exception cause) {
        return Problem.of(3790, "problem.seal.damaged", file).asException(cause);
    }

    private static byte[] head(byte[] slots, byte[] salt) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(MAGIC);
        head.writeBytes(slots);
        head.writeBytes(salt);
        return head.toByteArray();
    }

    /** Ties the head to the key: the tag of a sealed nothing. */
    private static byte[] headSeal(SealKey key, byte[] salt, byte[] head) {
        return Gcm.seal(key.derived(salt, "head"), new byte[Gcm.NONCE], head, NOTHING, 0);
    }

    /** Each file has a key of its own, so that the place alone never comes twice. */
    private static byte[] nonce(long place, boolean last) {
        return ByteBuffer.allocate(Gcm.NONCE)
                .putLong(place)
                .putInt(last ? 1 : 0)
                .array();
    }
}
