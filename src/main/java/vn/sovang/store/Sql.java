package vn.sovang.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.Problem;

/** Plain JDBC in one small place: the SQL stands beside the method that needs it. Used by one thread at a time. */
final class Sql {
    private static final Logger LOG = LoggerFactory.getLogger(Sql.class);
    private static final int KEPT_STATEMENTS = 200;

    private final Connection connection;
    private final Path file;

    /** Prepared statements not in use at the moment: preparing an insert into a traced table costs more than it. */
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    /** @param file what the connection is open on, for the sentences about failures */
    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Makes a record from the present row. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    @FunctionalInterface
    private interface Execution<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    Path file() {
        return file;
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
        return execute(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> found = new ArrayList<>();
                while (result.next()) {
                    found.add(mapped(row, mapper));
                }
                return found;
            }
        });
    }

    /** A value that no record takes was not written by this program. */
    private <T> T mapped(Row row, RowMapper<T> mapper) throws SQLException {
        try {
            return mapper.map(row);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.of(307, "problem.store.unreadable", file, String.valueOf(e.getMessage()))
                    .asException(e);
        }
    }

    <T> Optional<T> one(String sql, RowMapper<T> mapper, Object... values) {
        return list(sql, mapper, values).stream().findFirst();
    }

    /** The first column of the first row, 0 when there is none. */
    long number(String sql, Object... values) {
        return one(sql, row -> row.number(1), values).orElse(0L);
    }

    /** @return the number of rows touched */
    int update(String sql, Object... values) {
        return execute(sql, values, PreparedStatement::executeUpdate);
    }

    /** @return the key of the new row */
    long insert(String sql, Object... values) {
        update(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    /** Runs statements without parameters, several at once. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        }
    }

    /** Runs work in a transaction of its own, which is taken back when it fails. */
    <T> T inTransaction(Supplier<T> work) {
        script("BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            T result = work.get();
            script("COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollback();
            }
        }
    }

    /** Takes back the open transaction; harmless where SQLite has already done so itself. */
    void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("nothing to roll back", e);
        }
    }

    /** A statement that failed is thrown away; one that is in use is never lent a second time. */
    private <T> T execute(String sql, Object[] values, Execution<T> execution) {
        PreparedStatement statement = null;
        boolean done = false;
        try {
            statement = ready.remove(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, plain(values[i]));
            }
            T result = execution.on(statement);
            done = true;
            return result;
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        } finally {
            putBack(sql, statement, done);
        }
    }

    private void putBack(String sql, PreparedStatement statement, boolean reusable) {
        if (statement == null) {
            return;
        }
        if (reusable && ready.size() < KEPT_STATEMENTS) {
            statement = ready.put(sql, statement);
        }
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.debug("a failed statement reports its failure again when it is closed", e);
            }
        }
    }

    /** What a column that refers to a row holds: NULL for 0. */
    static Long reference(long id) {
        return id == 0 ? null : Long.valueOf(id);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day.toString();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
