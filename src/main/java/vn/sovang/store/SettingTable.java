package vn.sovang.store;

import java.util.Optional;

/** Small things the program remembers about this register. */
public final class SettingTable {
    private final Sql sql;

    SettingTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<String> find(String key) {
        return sql.one("SELECT value FROM setting WHERE key = ?", row -> row.text("value"), key);
    }

    public void put(String key, String value) {
        if (sql.update("UPDATE setting SET value = ? WHERE key = ?", value, key) == 0) {
            sql.insert("INSERT INTO setting (key, value) VALUES (?, ?)", key, value);
        }
    }
}
