package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.UnitVersion;

/** The bodies of the commune, one row for each version of a name. */
public final class UnitTable {
    private final Sql sql;

    UnitTable(Sql sql) {
        this.sql = sql;
    }

    public List<UnitVersion> all() {
        return sql.list(
                "SELECT id, code, kind, name, superior, place, from_day, to_day FROM unit_version ORDER BY id",
                row -> new UnitVersion(
                        row.id("id"),
                        row.text("code"),
                        row.text("kind"),
                        row.text("name"),
                        row.text("superior"),
                        row.text("place"),
                        row.period()));
    }

    public long insert(UnitVersion unit) {
        return sql.insert(
                "INSERT INTO unit_version (code, kind, name, superior, place, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?, ?)",
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.superior(),
                unit.place(),
                unit.period().from(),
                unit.period().to());
    }

    public void update(UnitVersion unit) {
        sql.update(
                "UPDATE unit_version SET code = ?, kind = ?, name = ?, superior = ?, place = ?, from_day = ?, to_day = ? WHERE id = ?",
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.superior(),
                unit.place(),
                unit.period().from(),
                unit.period().to(),
                unit.id());
    }
}
