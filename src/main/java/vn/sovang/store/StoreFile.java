package vn.sovang.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import vn.sovang.base.Problem;

/**
 * How the store lies on the disk: one open SQLite file, held alone. The lock is SQLite's own on the file, so that a
 * crash leaves none behind. Nothing else knows that the store is a file of this kind.
 */
final class StoreFile {
    /** "SVàn" in bytes that SQLite keeps for the kind of a file. */
    static final int APPLICATION_ID = 0x53560E6E;

    private StoreFile() {}

    /** @throws vn.sovang.base.ProblemException 202 when there is no such file, 301 to 306 when it cannot be used */
    static Connection open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Problem.of(202, "problem.store.absent", file).asException();
        }
        Connection connection = connect(file);
        try {
            identify(connection, file);
            return connection;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw StoreProblems.of(e, file);
        } catch (RuntimeException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    /** @throws vn.sovang.base.ProblemException 201 when there is already a file */
    static Connection create(Path file) {
        if (Files.exists(file)) {
            throw Problem.of(201, "problem.output.exists", file).asException();
        }
        Connection connection = connect(file);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA application_id=" + APPLICATION_ID);
            hold(statement);
            return connection;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw StoreProblems.of(e, file);
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
        try {
            return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        }
    }

    private static void identify(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long kind = pragma(statement, "application_id");
            if (kind != APPLICATION_ID) {
                throw Problem.of(302, "problem.store.other_program", file).asException();
            }
            long version = pragma(statement, "user_version");
            if (version > Migrations.NEWEST) {
                throw Problem.of(303, "problem.store.newer", file, version, Migrations.NEWEST)
                        .asException();
            }
            hold(statement);
            try (var check = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!check.next() || !"ok".equals(check.getString(1))) {
                    throw Problem.of(305, "problem.store.damaged", file).asException();
                }
            }
        }
    }

    /** Takes the lock now, not at the first write, and keeps it until the connection is closed. */
    private static void hold(Statement statement) throws SQLException {
        statement.executeUpdate("BEGIN EXCLUSIVE");
        statement.executeUpdate("COMMIT");
    }

    static long pragma(Statement statement, String name) throws SQLException {
        try (var result = statement.executeQuery("PRAGMA " + name)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreProblems.of(e);
        }
    }
}
