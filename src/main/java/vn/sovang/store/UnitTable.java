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
                "SELECT id, code, kind, name, superior, place, from_day, to_day, decision FROM unit_version ORDER BY id",
                row -> new UnitVersion(
                        row.id("id"),
                        row.text("code"),
                        row.text("kind"),
                        row.text("name"),
                        row.text("superior"),
                        row.text("place"),
                        row.period(),
                        row.text("decision")));
    }

    public long insert(UnitVersion unit) {
        return sql.insert(
                "INSERT INTO unit_version (code, kind, name, superior, place, from_day, to_day, decision)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.superior(),
                unit.place(),
                unit.period().from(),
                unit.period().to(),
                unit.decision());
    }

    public void update(UnitVersion unit) {
        sql.update(
                "UPDATE unit_version SET code = ?, kind = ?, name = ?, superior = ?, place = ?, from_day = ?, to_day = ?,"
                        + " decision = ? WHERE id = ?",
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.superior(),
                unit.place(),
                unit.period().from(),
                unit.period().to(),
                unit.decision(),
                unit.id());
    }

    /** Takes out a version that was written down wrongly; the trace keeps it. */
    public void delete(long id) {
        sql.update("DELETE FROM unit_version WHERE id = ?", id);
    }
}
