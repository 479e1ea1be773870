package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Village;

/** Villages. */
public final class VillageTable {
    private final Sql sql;

    VillageTable(Sql sql) {
        this.sql = sql;
    }

    public List<Village> all() {
        return sql.list(
                "SELECT id, code, name, head, households FROM village ORDER BY id",
                row -> new Village(
                        row.id("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("head"),
                        row.countOrNull("households")));
    }

    public long insert(Village village) {
        return sql.insert(
                "INSERT INTO village (code, name, head, households) VALUES (?, ?, ?, ?)",
                village.code(),
                village.name(),
                village.head(),
                village.households());
    }

    public void update(Village village) {
        sql.update(
                "UPDATE village SET code = ?, name = ?, head = ?, households = ? WHERE id = ?",
                village.code(),
                village.name(),
                village.head(),
                village.households(),
                village.id());
    }
}
