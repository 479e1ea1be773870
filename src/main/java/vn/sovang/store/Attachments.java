package vn.sovang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;

/**
 * Files that belong to records of a store. They lie in a folder beside it, each once under the SHA-256 of its bytes; the
 * database knows only names and hashes. What no record refers to any more stays, since undo may bring the record back.
 */
public final class Attachments {
    /** No file may be larger, in bytes. */
    public static final long LARGEST = 20L << 20;

    private final Path folder;

    /** The files of a store. @param store the file of the store, which need not exist yet */
    public Attachments(Path store) {
        String name = store.getFileName().toString();
        folder = store.resolveSibling(name + ".ho-so");
    }

    /**
     * A file that is kept.
     *
     * @param hash SHA-256 in small hexadecimal digits
     * @param size in bytes
     */
    public record Kept(String hash, long size) {}

    /**
     * Keeps a copy of a file.
     *
     * @throws vn.sovang.base.ProblemException 2849 when it is too large or empty, 2850 when it cannot be read, 401 when it
     *     could not be written
     */
    public Kept put(Path file) {
        long size = size(file);
        if (size == 0 || size > LARGEST) {
            throw Problem.of(2849, "proposal.problem.file.size", file.getFileName(), LARGEST >> 20)
                    .asException();
        }
        String hash = hash(file);
        Path target = folder.resolve(hash);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(target)) {
                AtomicFile.write(target, false, out -> Files.copy(file, out));
            }
        } catch (IOException e) {
            throw AtomicFile.failed(target, e);
        }
        return new Kept(hash, size);
    }

    private static long size(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                return Files.size(file);
            }
            throw new NoSuchFileException(file.toString());
        } catch (IOException e) {
            throw Problem.of(2850, "proposal.problem.file.unreadable", file.getFileName())
                    .asException(e);
        }
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw Problem.of(2850, "proposal.problem.file.unreadable", file.getFileName())
                    .asException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of a hash; empty when it is not there, or when its bytes are not those that were kept. */
    public Optional<Path> find(String hash) {
        Path file = folder.resolve(hash);
        return hash.matches("[0-9a-f]{64}")
                        && Files.isRegularFile(file)
                        && hash(file).equals(hash)
                ? Optional.of(file)
                : Optional.empty();
    }

    /** Writes the file of a hash to another place, where nothing may be yet; nothing when it is not there. */
    public void copy(String hash, Path target) {
        find(hash).ifPresent(file -> AtomicFile.write(target, false, out -> Files.copy(file, out)));
    }
}
