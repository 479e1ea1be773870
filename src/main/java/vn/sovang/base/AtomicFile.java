package vn.sovang.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes a file so that others see the old content or the whole new one, never a half: aside, synced, moved.
 * Antivirus programs on Windows hold fresh files for some milliseconds, so the move is tried several times.
 */
public final class AtomicFile {
    private static final int TRIES = 8;

    private AtomicFile() {}

    /** Produces the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code target}.
     *
     * @param overwrite whether an existing file may be replaced
     * @throws ProblemException 201 when the target exists and must not be replaced, 401 when writing failed; what stood
     *     at the target before is untouched then
     */
    public static void write(Path target, boolean overwrite, Content content) {
        Path file = target.toAbsolutePath();
        if (!overwrite && Files.exists(file)) {
            throw Problem.of(201, "problem.output.exists", target).asException();
        }
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(aside, file);
        } catch (IOException e) {
            throw Problem.of(401, "problem.output.failed", target, reason(e)).asException(e);
        } finally {
            discard(aside);
        }
    }

    /**
     * Moves a finished file into its place, replacing what is there.
     *
     * @throws IOException when it could not be moved after several tries
     */
    public static void move(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                syncFolder(to);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(15L << attempt));
            }
        }
    }

    /** Makes the new name itself survive a power cut, where the system lets a folder be opened; Windows does not. */
    private static void syncFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            return; // The file is in its place all the same.
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : null;
        return reason != null ? reason : e.getClass().getSimpleName() + " " + e.getMessage();
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit();
        }
    }
}
