package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.HouseholdTitle;

/** The titles of households by year. */
public final class HouseholdTitleTable {
    private final Sql sql;

    HouseholdTitleTable(Sql sql) {
        this.sql = sql;
    }

    public List<HouseholdTitle> all() {
        return sql.list(
                "SELECT id, household_id, year, title, decision FROM household_title ORDER BY year, id",
                row -> new HouseholdTitle(
                        row.id("id"),
                        row.id("household_id"),
                        row.count("year"),
                        row.text("title"),
                        row.text("decision")));
    }

    public long insert(HouseholdTitle title) {
        return sql.insert(
                "INSERT INTO household_title (household_id, year, title, decision) VALUES (?, ?, ?, ?)",
                title.householdId(),
                title.year(),
                title.title(),
                title.decision());
    }

    public void update(HouseholdTitle title) {
        sql.update(
                "UPDATE household_title SET household_id = ?, year = ?, title = ?, decision = ? WHERE id = ?",
                title.householdId(),
                title.year(),
                title.title(),
                title.decision(),
                title.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM household_title WHERE id = ?", id);
    }
}
