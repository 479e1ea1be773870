package vn.sovang.store;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.PrivateFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.UserFolders;

/**
 * How the store lies on the disk: one open SQLite file, held alone. The lock is SQLite's own on the file, so that a
 * crash leaves none behind; {@link StoreHold} holds where that lock is lost. Nothing else knows that the store is a file of this kind.
 *
 * <p>While a store is open, its file is never opened by other means inside this process: on POSIX systems closing such
 * a second handle would drop the lock.
 */
final class StoreFile {
    /** "SVàn" in bytes that SQLite keeps for the kind of a file. */
    static final int APPLICATION_ID = 0x53560E6E;

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    private StoreFile() {}

    /**
     * Opens a file after looking at it without touching it: what is not ours stays as it is to the last byte.
     *
     * @param newest the newest version this program knows
     * @throws ProblemException 202 when there is no such file, 301 to 306 when it cannot be used
     */
    static Connection open(Path file, int newest) {
        requireOurs(file, newest);
        requireWritable(file);
        // The journal is removed when a store is closed in good order: one that is there tells of a crash.
        boolean afterCrash = Files.exists(journal(file));
        Connection connection = connect(file);
        try {
            Sql sql = new Sql(connection, file);
            sql.script("PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF; PRAGMA recursive_triggers=ON");
            hold(sql);
            requireSound(sql, afterCrash ? "integrity_check" : "quick_check");
            return connection;
        } catch (RuntimeException e) {
            closeQuietly(connection, e);
            throw e;
        }
    }

    /**
     * Makes a new file: built aside and moved into its place, so that a crash leaves nothing that is half a store.
     *
     * @throws ProblemException 201 when there is already a file, 306 when the folder cannot be written to
     */
    static void create(Path file, Consumer<Sql> shape) {
        if (Files.exists(file)) {
            throw Problem.of(201, "problem.output.exists", file).asException();
        }
        Path aside = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            aside = Files.createTempFile(folder, file.getFileName() + ".", ".new");
            try (Connection connection = connect(aside)) {
                Sql sql = new Sql(connection, file);
                sql.update("PRAGMA application_id=" + APPLICATION_ID);
                hold(sql);
                shape.accept(sql);
            }
            Files.move(aside, file);
        } catch (IOException e) {
            if (Files.exists(file)) {
                throw Problem.of(201, "problem.output.exists", file).asException(e);
            }
            throw Problem.of(306, "problem.store.no_access", file).asException(e);
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        } finally {
            discard(aside);
        }
    }

    /** As {@link Store#replace}. A journal left by a crash belongs to the present file and goes with it. */
    static void replace(Path present, Path ready, Path kept) throws IOException {
        if (Files.exists(present)) {
            requireFree(present);
            if (kept != null) {
                Files.createDirectories(kept.toAbsolutePath().getParent());
                copySynced(present, kept);
                PrivateFile.ownerOnly(kept);
                if (Files.exists(journal(present))) {
                    copySynced(journal(present), journal(kept));
                }
            }
        }
        // SQLite would roll an old journal back into the new file.
        Files.deleteIfExists(journal(present));
        AtomicFile.move(ready, present);
    }

    /** What cannot be opened because it is damaged is held by nobody; opening what is sound settles its journal. */
    private static void requireFree(Path file) {
        StoreHold hold = StoreHold.take(UserFolders.ofThisUser().holds(), file);
        try {
            open(file, Integer.MAX_VALUE).close();
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        } catch (ProblemException e) {
            if (e.problem().code() == 304) {
                throw e;
            }
            LOG.info("{} is replaced although it cannot be opened", file, e);
        } finally {
            hold.close();
        }
    }

    private static void copySynced(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Opens a file for reading only and as if nobody else could write it: no lock, no journal, no change of a byte. */
    static Connection peek(Path file) throws SQLException {
        return DriverManager.getConnection(url(file, "mode=ro&immutable=1"));
    }

    /** The file in which SQLite keeps what a transaction has overwritten. */
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /** @throws ProblemException 202, 301 to 303, 306 when this is no store that the program can read */
    static void requireOurs(Path file, int newest) {
        if (!Files.isRegularFile(file)) {
            throw Problem.of(202, "problem.store.absent", file).asException();
        }
        try (Connection connection = peek(file)) {
            if (Files.size(file) == 0) {
                throw Problem.of(301, "problem.store.foreign", file).asException();
            }
            Sql sql = new Sql(connection, file);
            if (sql.number("PRAGMA application_id") != APPLICATION_ID) {
                throw Problem.of(302, "problem.store.other_program", file).asException();
            }
            long version = sql.number("PRAGMA user_version");
            if (version > newest) {
                throw Problem.of(303, "problem.store.newer", file, version, newest)
                        .asException();
            }
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        } catch (IOException e) {
            throw Problem.of(306, "problem.store.no_access", file).asException(e);
        }
    }

    /** SQLite would notice only at the first change that it cannot write, or cannot lay its journal beside the file. */
    private static void requireWritable(Path file) {
        if (!Files.isWritable(file)) {
            throw Problem.of(306, "problem.store.no_access", file).asException();
        }
        try {
            Files.delete(Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".probe"));
        } catch (IOException e) {
            throw Problem.of(306, "problem.store.no_access", file).asException(e);
        }
    }

    private static Connection connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(0);
        // The driver would leave a query open after each insert, and a copy cannot be made while one is open.
        config.setGetGeneratedKeys(false);
        try {
            return config.createConnection(url(file, "mode=rw"));
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        }
    }

    /** An address in which no letter of a path is mistaken for an option. */
    static String url(Path file, String options) {
        URI uri = file.toAbsolutePath().toUri();
        String server = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
        return "jdbc:sqlite:file://" + server + uri.getRawPath() + "?" + options;
    }

    /** Takes the lock now, not at the first write, and keeps it until the connection is closed. */
    static void hold(Sql sql) {
        sql.script("BEGIN EXCLUSIVE; COMMIT");
    }

    /** @throws ProblemException 305 when SQLite's check finds anything */
    static void requireSound(Sql sql, String check) {
        if (!sql.list("PRAGMA " + check + "(1)", row -> row.text(check)).equals(List.of("ok"))) {
            throw Problem.of(305, "problem.store.damaged", sql.file()).asException();
        }
    }

    private static void closeQuietly(Connection connection, RuntimeException reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void discard(Path aside) {
        if (aside != null) {
            aside.toFile().delete();
            journal(aside).toFile().delete();
        }
    }
}
