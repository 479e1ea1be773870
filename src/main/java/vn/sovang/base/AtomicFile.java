package vn.sovang.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
     * @throws ProblemException 201 when the target exists and must not be replaced, 228 when it is no file, 401 when
     *     writing failed; what stood at the target before is untouched then
     */
    public static void write(Path target, boolean overwrite, Content content) {
        requireFree(target, overwrite);
        Path file = target.toAbsolutePath();
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                fill(Channels.newOutputStream(channel), content);
                channel.force(true);
            }
            move(aside, file);
        } catch (IOException e) {
            throw failed(target, e);
        } finally {
            discard(aside);
        }
    }

    /**
     * Looks whether a file may be written, for jobs that must know before they begin.
     *
     * @throws ProblemException 201 when it exists and must not be replaced, 228 when a folder or device stands there
     */
    public static void requireFree(Path target, boolean overwrite) {
        if (target.toAbsolutePath().getFileName() == null || Files.exists(target) && !Files.isRegularFile(target)) {
            throw Problem.of(228, "problem.output.no_file", target).asException();
        }
        if (!overwrite && Files.exists(target)) {
            throw Problem.of(201, "problem.output.exists", target).asException();
        }
    }

    /**
     * As {@link #requireFree}; what a job reads from is never written over.
     *
     * @throws ProblemException as {@link #requireFree}, 233 when the target is the source
     */
    public static void requireApart(Path source, Path target, boolean overwrite) {
        requireFree(target, overwrite);
        if (same(source, target)) {
            throw Problem.of(233, "problem.output.source", target).asException();
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** The problem 401 of a file that could not be written, with the reason in words where it has any. */
    public static ProblemException failed(Path target, IOException e) {
        return Problem.of(401, "problem.output.failed", target, reason(e)).asException(e);
    }

    /** Libraries wrap a failing disk in failures of their own, or swallow it: what the disk said comes first. */
    private static void fill(OutputStream disk, Content content) throws IOException {
        HonestOutput honest = new HonestOutput(disk);
        try {
            OutputStream out = new BufferedOutputStream(honest, 1 << 16);
            content.writeTo(out);
            out.flush();
        } finally {
            honest.complain();
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

    private static Object reason(IOException e) {
        String said = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
        if (said.contains("No space left") || said.contains("not enough space")) {
            return Problem.of(411, "problem.reason.full");
        }
        return switch (e) {
            case AccessDeniedException denied -> Problem.of(412, "problem.reason.denied");
            case FileAlreadyExistsException file -> Problem.of(413, "problem.reason.no_folder", file.getFile());
            case NoSuchFileException file -> Problem.of(413, "problem.reason.no_folder", file.getFile());
            default -> said;
        };
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit();
        }
    }
}
