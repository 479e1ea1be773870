package vn.sovang.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the clerk likes the screens: columns, named filters, window. */
public final class PreferenceTable {
    private final Sql sql;

    PreferenceTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<String> find(String key) {
        return sql.one("SELECT value FROM preference WHERE key = ?", row -> row.text("value"), key);
    }

    /** All values whose keys begin alike, by key. */
    public Map<String, String> under(String beginning) {
        return sql
                .list(
                        "SELECT key, value FROM preference WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key",
                        row -> Map.entry(row.text("key"), row.text("value")),
                        beginning)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void put(String key, String value) {
        sql.update(
                "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }

    public void remove(String key) {
        sql.update("DELETE FROM preference WHERE key = ?", key);
    }
}
