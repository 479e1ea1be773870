package vn.sovang.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.sovang.domain.time.Period;

/** The present row of a result in the types of the domain; SQL's NULL is Java's null. */
final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** Of the many empty texts of a register only one is kept. */
    String text(String column) throws SQLException {
        String text = result.getString(column);
        return text == null || !text.isEmpty() ? text : "";
    }

    /** NULL counts as 0. */
    long id(String column) throws SQLException {
        return result.getLong(column);
    }

    int count(String column) throws SQLException {
        return result.getInt(column);
    }

    Integer countOrNull(String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : Integer.valueOf(value);
    }

    Long longOrNull(String column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : Long.valueOf(value);
    }

    LocalDate day(String column) throws SQLException {
        String text = result.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    Period period() throws SQLException {
        return new Period(day("from_day"), day("to_day"));
    }

    BigDecimal decimal(String column) throws SQLException {
        String text = result.getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    /** The constant a column names, null for NULL. */
    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        String text = result.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    long number(int column) throws SQLException {
        return result.getLong(column);
    }
}
