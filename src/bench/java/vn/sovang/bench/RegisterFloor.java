package vn.sovang.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What anyone would write by hand for the same file: plain JDBC without records, rules and checks, and a search that
 * only asks whether the folded name contains what is typed.
 */
final class RegisterFloor implements AutoCloseable {
    private final Connection connection;
    private List<String> folded = List.of();
    private long seen;

    RegisterFloor(Path file) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA synchronous=FULL");
                statement.executeUpdate("PRAGMA locking_mode=EXCLUSIVE");
                statement.executeUpdate("PRAGMA foreign_keys=ON");
            }
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    void fold(List<String> names) {
        folded = names.stream().map(RegisterFloor::bare).toList();
    }

    List<String> find(String query) {
        String wanted = bare(query);
        List<String> found = new ArrayList<>();
        for (String name : folded) {
            if (name.contains(wanted)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Every column of every row the list is made from, as text. */
    void readMembers() {
        read("SELECT m.*, p.* FROM member m JOIN person p ON p.id = m.person_id ORDER BY m.id");
        read("SELECT * FROM member_event ORDER BY member_id, day, id");
        read("SELECT * FROM cell");
        read("SELECT * FROM rule");
    }

    private void read(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    String value = rows.getString(i);
                    seen += value == null ? 0 : value.length();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One transaction that writes the rows a saved member leaves: the member, the change, the image of the row. */
    void saveMember(long id, String residence) {
        try {
            update("UPDATE member SET residence = ? WHERE id = ?", residence, id);
            update(
                    "INSERT INTO change (at, who, label, kind) VALUES (?, ?, ?, 'do')",
                    "2026-11-23T08:00:00.000",
                    "sovang",
                    "Sửa " + id);
            update(
                    "INSERT INTO change_row (change_id, table_name, row_id, before, after)"
                            + " VALUES ((SELECT max(id) FROM change), 'member', ?, ?, ?)",
                    id,
                    "x".repeat(900),
                    "y".repeat(900));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Characters read so far: keeps the reading from being optimised away. */
    long seen() {
        return seen;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
