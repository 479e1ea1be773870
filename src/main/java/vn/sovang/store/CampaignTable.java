package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.CampaignUnit;

/** Emulation campaigns and the units that take part. */
public final class CampaignTable {
    private final Sql sql;

    CampaignTable(Sql sql) {
        this.sql = sql;
    }

    public List<Campaign> all() {
        return sql.list(
                "SELECT id, code, name, kind, from_day, to_day, launched, launched_by, criteria, note FROM campaign ORDER BY id",
                row -> new Campaign(
                        row.id("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("kind"),
                        row.period(),
                        row.day("launched"),
                        row.text("launched_by"),
                        row.text("criteria"),
                        row.text("note")));
    }

    public long insert(Campaign campaign) {
        return sql.insert(
                "INSERT INTO campaign (code, name, kind, from_day, to_day, launched, launched_by, criteria, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                campaign.code(),
                campaign.name(),
                campaign.kind(),
                campaign.period().from(),
                campaign.period().to(),
                campaign.launched(),
                campaign.launchedBy(),
                campaign.criteria(),
                campaign.note());
    }

    public void update(Campaign campaign) {
        sql.update(
                "UPDATE campaign SET code = ?, name = ?, kind = ?, from_day = ?, to_day = ?, launched = ?,"
                        + " launched_by = ?, criteria = ?, note = ? WHERE id = ?",
                campaign.code(),
                campaign.name(),
                campaign.kind(),
                campaign.period().from(),
                campaign.period().to(),
                campaign.launched(),
                campaign.launchedBy(),
                campaign.criteria(),
                campaign.note(),
                campaign.id());
    }

    /** The units of all campaigns, in the order in which they were entered. */
    public List<CampaignUnit> units() {
        return sql.list(
                "SELECT id, campaign_id, unit, pledged, registered, collectives, households, individuals"
                        + " FROM campaign_unit ORDER BY campaign_id, id",
                row -> new CampaignUnit(
                        row.id("id"),
                        row.id("campaign_id"),
                        row.text("unit"),
                        row.day("pledged"),
                        row.text("registered"),
                        row.countOrNull("collectives"),
                        row.countOrNull("households"),
                        row.countOrNull("individuals")));
    }

    public long insert(CampaignUnit unit) {
        return sql.insert(
                "INSERT INTO campaign_unit (campaign_id, unit, pledged, registered, collectives, households, individuals)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                unit.campaignId(),
                unit.unit(),
                unit.pledged(),
                unit.registered(),
                unit.collectives(),
                unit.households(),
                unit.individuals());
    }

    public void update(CampaignUnit unit) {
        sql.update(
                "UPDATE campaign_unit SET campaign_id = ?, unit = ?, pledged = ?, registered = ?, collectives = ?,"
                        + " households = ?, individuals = ? WHERE id = ?",
                unit.campaignId(),
                unit.unit(),
                unit.pledged(),
                unit.registered(),
                unit.collectives(),
                unit.households(),
                unit.individuals(),
                unit.id());
    }

    public void deleteUnit(long id) {
        sql.update("DELETE FROM campaign_unit WHERE id = ?", id);
    }
}
