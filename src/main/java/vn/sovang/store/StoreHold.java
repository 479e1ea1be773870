package vn.sovang.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import vn.sovang.base.ProblemException;

/**
 * A second lock on a store, on an empty file of its own that lies where nobody looks. The lock on the store itself is not
 * enough: on POSIX systems it falls as soon as anything in this process opens and closes the file, and the system's
 * dialog for choosing files does so with every file of an unknown kind it shows.
 *
 * <p>SQLite takes this lock too, because it knows how to tell two openings in one process apart.
 */
final class StoreHold implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreHold.class);

    private final Path mark;
    private final Connection connection;

    private StoreHold(Path mark, Connection connection) {
        this.mark = mark;
        this.connection = connection;
    }

    /**
     * Takes the lock. Where no mark can be made the store still has its own lock, and this one is done without.
     *
     * @param folder where the marks of this user lie
     * @throws ProblemException 304 when the store is held here or by another program
     */
    static StoreHold take(Path folder, Path store) {
        Connection connection = null;
        try {
            Files.createDirectories(folder);
            Path mark = folder.resolve(name(store));
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.OFF);
            config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
            config.setBusyTimeout(0);
            connection = config.createConnection(StoreFile.url(mark, "mode=rwc"));
            StoreFile.hold(new Sql(connection, store));
            return new StoreHold(mark, connection);
        } catch (ProblemException e) {
            closeQuietly(connection);
            return without(e, store);
        } catch (SQLException e) {
            closeQuietly(connection);
            return without(StoreProblems.of(e, store), store);
        } catch (IOException e) {
            LOG.warn("{} is held by its own lock alone", store, e);
            return new StoreHold(null, null);
        }
    }

    private static StoreHold without(ProblemException e, Path store) {
        if (e.problem().code() == 304) {
            throw e;
        }
        LOG.warn("{} is held by its own lock alone", store, e);
        return new StoreHold(null, null);
    }

    /** The same for every path that leads to the store. */
    private static String name(Path store) throws IOException {
        Path real = Files.exists(store) ? store.toRealPath() : store.toAbsolutePath();
        return UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8)) + ".open";
    }

    @Override
    public void close() {
        if (connection != null) {
            closeQuietly(connection);
            mark.toFile().delete();
        }
    }

    private static void closeQuietly(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.warn("a mark could not be closed", e);
            }
        }
    }
}
