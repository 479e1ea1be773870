package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;

/** Households, and their heads and villages before. */
public final class HouseholdTable {
    private final Sql sql;

    HouseholdTable(Sql sql) {
        this.sql = sql;
    }

    public List<Household> all() {
        return sql.list(
                "SELECT h.id, h.code, h.village_id, h.address, h.from_day, h.to_day, h.note, " + PersonTable.COLUMNS
                        + " FROM household h JOIN person p ON p.id = h.head_id ORDER BY h.id",
                row -> new Household(
                        row.id("id"),
                        row.text("code"),
                        PersonTable.person(row),
                        row.id("village_id"),
                        row.text("address"),
                        row.period(),
                        row.text("note")));
    }

    public long insert(Household household) {
        return sql.insert(
                "INSERT INTO household (code, head_id, village_id, address, from_day, to_day, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                household.code(),
                household.head().id(),
                Sql.reference(household.villageId()),
                household.address(),
                household.period().from(),
                household.period().to(),
                household.note());
    }

    public void update(Household household) {
        sql.update(
                "UPDATE household SET code = ?, head_id = ?, village_id = ?, address = ?, from_day = ?, to_day = ?,"
                        + " note = ? WHERE id = ?",
                household.code(),
                household.head().id(),
                Sql.reference(household.villageId()),
                household.address(),
                household.period().from(),
                household.period().to(),
                household.note(),
                household.id());
    }

    /** The past of all households, the earliest of each first. */
    public List<HouseholdPast> past() {
        return sql.list(
                "SELECT h.id, h.household_id, h.until, h.village_id, h.address, h.reason, " + PersonTable.COLUMNS
                        + " FROM household_past h JOIN person p ON p.id = h.head_id ORDER BY h.household_id, h.until",
                row -> new HouseholdPast(
                        row.id("id"),
                        row.id("household_id"),
                        row.day("until"),
                        PersonTable.person(row),
                        row.id("village_id"),
                        row.text("address"),
                        row.text("reason")));
    }

    public long insertPast(HouseholdPast past) {
        return sql.insert(
                "INSERT INTO household_past (household_id, until, head_id, village_id, address, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                past.householdId(),
                past.until(),
                past.head().id(),
                Sql.reference(past.villageId()),
                past.address(),
                past.reason());
    }

    public void deletePast(long id) {
        sql.update("DELETE FROM household_past WHERE id = ?", id);
    }

    public void updatePast(HouseholdPast past) {
        sql.update(
                "UPDATE household_past SET household_id = ?, until = ?, head_id = ?, village_id = ?, address = ?,"
                        + " reason = ? WHERE id = ?",
                past.householdId(),
                past.until(),
                past.head().id(),
                Sql.reference(past.villageId()),
                past.address(),
                past.reason(),
                past.id());
    }
}
