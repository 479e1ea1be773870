package vn.sovang.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of other tables refer to a record, read from the shape of the store itself, so that no table is forgotten when
 * two records become one.
 */
public final class References {
    private final Sql sql;

    References(Sql sql) {
        this.sql = sql;
    }

    /** A column of a table that holds the key of another. */
    private record Link(String table, String column) {}

    /**
     * How many rows of a table refer to a record.
     *
     * @param table that refers
     */
    public record Count(String table, long rows) {}

    private List<Link> linksTo(String table) {
        return sql.list(
                "SELECT t.name AS table_name, f.\"from\" AS column_name FROM main.sqlite_schema t"
                        + " JOIN pragma_foreign_key_list(t.name) f"
                        + " WHERE t.type = 'table' AND f.\"table\" = ? AND t.name NOT LIKE 'change%' ORDER BY t.name, f.id",
                References::link, table);
    }

    private static Link link(Row row) throws SQLException {
        return new Link(row.text("table_name"), row.text("column_name"));
    }

    /** The tables that refer to a record, those without such a row left out. */
    public List<Count> to(String table, long id) {
        List<Count> counts = new ArrayList<>();
        for (Link link : linksTo(table)) {
            long rows = sql.number("SELECT count(*) FROM " + link.table() + " WHERE " + link.column() + " = ?", id);
            if (rows > 0) {
                counts.add(new Count(link.table(), rows));
            }
        }
        return counts;
    }

    /**
     * Lets everything that refers to one record refer to another.
     *
     * @throws vn.sovang.base.ProblemException 230 when a row of the same kind stands there already
     */
    public void move(String table, long from, long to) {
        for (Link link : linksTo(table)) {
            sql.update(
                    "UPDATE " + link.table() + " SET " + link.column() + " = ? WHERE " + link.column() + " = ?",
                    to,
                    from);
        }
    }
}
