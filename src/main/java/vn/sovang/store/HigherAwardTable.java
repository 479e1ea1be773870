package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.commendation.HigherAward;

/** Awards received from above. */
public final class HigherAwardTable {
    private final Sql sql;

    HigherAwardTable(Sql sql) {
        this.sql = sql;
    }

    public List<HigherAward> all() {
        return sql.list(
                "SELECT id, form, giver, recipient, achievement, period, year FROM higher_award ORDER BY id",
                row -> new HigherAward(
                        row.id("id"),
                        row.text("form"),
                        row.text("giver"),
                        row.text("recipient"),
                        row.text("achievement"),
                        row.text("period"),
                        row.count("year")));
    }

    public long insert(HigherAward award) {
        return sql.insert(
                "INSERT INTO higher_award (form, giver, recipient, achievement, period, year) VALUES (?, ?, ?, ?, ?, ?)",
                award.form(),
                award.giver(),
                award.recipient(),
                award.achievement(),
                award.period(),
                award.year());
    }

    public void update(HigherAward award) {
        sql.update(
                "UPDATE higher_award SET form = ?, giver = ?, recipient = ?, achievement = ?, period = ?, year = ? WHERE id = ?",
                award.form(),
                award.giver(),
                award.recipient(),
                award.achievement(),
                award.period(),
                award.year(),
                award.id());
    }
}
