package vn.sovang.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plain JDBC in one small place: the SQL stands beside the method that needs it. */
public final class Sql {
    private static final Logger LOG = LoggerFactory.getLogger(Sql.class);

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a record from the present row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (result.next()) {
                found.add(mapper.map(new Row(result)));
            }
            return found;
        } catch (SQLException e) {
            throw StoreProblems.of(e);
        }
    }

    public <T> Optional<T> one(String sql, RowMapper<T> mapper, Object... values) {
        return list(sql, mapper, values).stream().findFirst();
    }

    public long number(String sql, Object... values) {
        return one(sql, row -> row.number(1), values).orElse(0L);
    }

    /** @return the number of rows touched */
    public int update(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.of(e);
        }
    }

    /** @return the key of the new row */
    public long insert(String sql, Object... values) {
        update(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    /** Runs statements without parameters, several at once. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw StoreProblems.of(e);
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

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
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
