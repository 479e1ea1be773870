package vn.sovang.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.store.seal.SealKey;
import vn.sovang.store.seal.SealedFile;

/** Copies of a store that only a password opens: for sticks, and wherever else a stranger may find them. */
public final class SealedCopies {
    /** The ending of a sealed copy, after the ending of the store. */
    public static final String ENDING = ".khoa";

    private SealedCopies() {}

    /** Whether a file is a sealed copy, by its content. @throws ProblemException 202 when it cannot be read */
    public static boolean is(Path file) {
        try {
            return Files.isRegularFile(file) && SealedFile.is(file);
        } catch (IOException e) {
            throw Problem.of(202, "problem.store.absent", file).asException(e);
        }
    }

    /**
     * Seals a checked copy. The sealed one is read back and compared before it counts; until then an older one at that
     * place stays.
     *
     * @param copy of a store, checked
     * @throws ProblemException 201 and 228 as for any output, 401 when it could not be written, 405 when what was
     *     written reads back otherwise
     */
    public static void write(Path copy, Path target, boolean overwrite, SealKey key) {
        AtomicFile.requireApart(copy, target, overwrite);
        Path aside = target.resolveSibling(target.getFileName() + ".moi");
        try {
            AtomicFile.write(aside, true, out -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(copy))) {
                    SealedFile.seal(in, out, key);
                }
            });
            if (!Arrays.equals(digest(copy), digestWithin(aside, key))) {
                throw Problem.of(405, "problem.copy.failed", target).asException();
            }
            AtomicFile.move(aside, target);
        } catch (IOException e) {
            throw AtomicFile.failed(target, e);
        } finally {
            aside.toFile().delete();
        }
    }

    /** As {@link #write}, but open: for a clerk who has said so. */
    static void plain(Path copy, Path target) {
        Path aside = target.resolveSibling(target.getFileName() + ".moi");
        try {
            AtomicFile.write(aside, true, out -> Files.copy(copy, out));
            if (!Arrays.equals(digest(copy), digest(aside))) {
                throw Problem.of(405, "problem.copy.failed", target).asException();
            }
            AtomicFile.move(aside, target);
        } catch (IOException e) {
            throw AtomicFile.failed(target, e);
        } finally {
            aside.toFile().delete();
        }
    }

    /**
     * Opens a sealed copy into a file.
     *
     * @param secret password or recovery code
     * @return the key, to seal with it again
     * @throws ProblemException 2790 when the secret is wrong, 3790 when the copy is damaged, 401 when the file could not
     *     be written; nothing of it is left then
     */
    public static SealKey open(Path sealed, Path target, char[] secret) {
        SealKey[] key = new SealKey[1];
        AtomicFile.write(target, true, out -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(sealed))) {
                key[0] = SealedFile.open(sealed, in, out, secret);
            }
        });
        return key[0];
    }

    /** Looks whether a secret opens a sealed copy and all of it is sound. @throws ProblemException as {@link #open} */
    public static void prove(Path sealed, char[] secret) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(sealed))) {
            SealedFile.open(sealed, in, OutputStream.nullOutputStream(), secret);
        } catch (IOException e) {
            throw Problem.of(202, "problem.store.absent", sealed).asException(e);
        }
    }

    private static byte[] digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return digest.digest();
    }

    private static byte[] digestWithin(Path sealed, SealKey key) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(sealed));
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            SealedFile.open(sealed, in, out, key);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
