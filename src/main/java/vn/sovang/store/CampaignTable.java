package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.commendation.Campaign;

/** Emulation campaigns. */
public final class CampaignTable {
    private final Sql sql;

    CampaignTable(Sql sql) {
        this.sql = sql;
    }

    public List<Campaign> all() {
        return sql.list(
                "SELECT id, code, name, from_day, to_day, launched_by FROM campaign ORDER BY id",
                row -> new Campaign(
                        row.id("id"), row.text("code"), row.text("name"), row.period(), row.text("launched_by")));
    }

    public long insert(Campaign campaign) {
        return sql.insert(
                "INSERT INTO campaign (code, name, from_day, to_day, launched_by) VALUES (?, ?, ?, ?, ?)",
                campaign.code(),
                campaign.name(),
                campaign.period().from(),
                campaign.period().to(),
                campaign.launchedBy());
    }

    public void update(Campaign campaign) {
        sql.update(
                "UPDATE campaign SET name = ?, from_day = ?, to_day = ?, launched_by = ? WHERE id = ?",
                campaign.name(),
                campaign.period().from(),
                campaign.period().to(),
                campaign.launchedBy(),
                campaign.id());
    }
}
