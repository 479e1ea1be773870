package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;

/** Villages, and what they were called and who led them before. */
public final class VillageTable {
    private final Sql sql;

    VillageTable(Sql sql) {
        this.sql = sql;
    }

    public List<Village> all() {
        return sql.list(
                "SELECT v.id, v.code, v.name, v.head, v.households, v.former_commune, v.from_day, v.to_day,"
                        + " v.successor_id, v.ended_by, " + PersonTable.COLUMNS
                        + " FROM village v LEFT JOIN person p ON p.id = v.head_id ORDER BY v.id",
                row -> new Village(
                        row.id("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("head"),
                        PersonTable.personOrNull(row),
                        row.countOrNull("households"),
                        row.text("former_commune"),
                        row.period(),
                        row.id("successor_id"),
                        row.text("ended_by")));
    }

    public long insert(Village village) {
        return sql.insert(
                "INSERT INTO village (code, name, head, head_id, households, former_commune, from_day, to_day,"
                        + " successor_id, ended_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                village.code(),
                village.name(),
                village.head(),
                PersonTable.idOrNull(village.headPerson()),
                village.households(),
                village.formerCommune(),
                village.period().from(),
                village.period().to(),
                Sql.reference(village.successorId()),
                village.endedBy());
    }

    public void update(Village village) {
        sql.update(
                "UPDATE village SET code = ?, name = ?, head = ?, head_id = ?, households = ?, former_commune = ?,"
                        + " from_day = ?, to_day = ?, successor_id = ?, ended_by = ? WHERE id = ?",
                village.code(),
                village.name(),
                village.head(),
                PersonTable.idOrNull(village.headPerson()),
                village.households(),
                village.formerCommune(),
                village.period().from(),
                village.period().to(),
                Sql.reference(village.successorId()),
                village.endedBy(),
                village.id());
    }

    /** The past of all villages, the earliest of each first. */
    public List<VillagePast> past() {
        return sql.list(
                "SELECT v.id, v.village_id, v.until, v.name, v.head, v.decision, " + PersonTable.COLUMNS
                        + " FROM village_past v LEFT JOIN person p ON p.id = v.head_id ORDER BY v.village_id, v.until",
                row -> new VillagePast(
                        row.id("id"),
                        row.id("village_id"),
                        row.day("until"),
                        row.text("name"),
                        row.text("head"),
                        PersonTable.personOrNull(row),
                        row.text("decision")));
    }

    public long insertPast(VillagePast past) {
        return sql.insert(
                "INSERT INTO village_past (village_id, until, name, head, head_id, decision) VALUES (?, ?, ?, ?, ?, ?)",
                past.villageId(),
                past.until(),
                past.name(),
                past.head(),
                PersonTable.idOrNull(past.headPerson()),
                past.decision());
    }

    public void deletePast(long id) {
        sql.update("DELETE FROM village_past WHERE id = ?", id);
    }

    public void updatePast(VillagePast past) {
        sql.update(
                "UPDATE village_past SET village_id = ?, until = ?, name = ?, head = ?, head_id = ?, decision = ?"
                        + " WHERE id = ?",
                past.villageId(),
                past.until(),
                past.name(),
                past.head(),
                PersonTable.idOrNull(past.headPerson()),
                past.decision(),
                past.id());
    }
}
