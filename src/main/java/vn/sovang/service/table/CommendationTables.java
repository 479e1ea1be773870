package vn.sovang.service.table;

import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.store.Tables;

/** Awards from above, campaigns. */
final class CommendationTables {
    private CommendationTables() {}

    static DataTable higherAwards(Tables tables, int year) {
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.form", 110),
                Column.wrapped("tables.column.giver", 190),
                Column.wrapped("tables.column.recipient", 260),
                Column.wrapped("tables.column.achievement", 260),
                Column.line("tables.column.period", 100));
        for (HigherAward award : tables.higherAwards().all()) {
            if (award.year() == year) {
                table.row(
                        award.id(),
                        Value.text(award.form()),
                        award.giver() == null
                                ? Value.word(Value.Tone.DOUBTFUL, "tables.giver.unknown")
                                : Value.text(award.giver()),
                        Value.text(award.recipient()),
                        Value.text(award.achievement()),
                        Value.text(award.period()));
            }
        }
        return table.build();
    }

    static DataTable campaigns(Tables tables) {
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.code", 90),
                Column.wrapped("tables.column.campaign", 420),
                Column.line("tables.column.from", 96),
                Column.line("tables.column.to", 96),
                Column.wrapped("tables.column.launched_by", 220));
        for (Campaign campaign : tables.campaigns().all()) {
            table.row(
                    campaign.id(),
                    Value.text(campaign.code()),
                    Value.text(campaign.name()),
                    Value.day(campaign.period().from()),
                    Value.day(campaign.period().to()),
                    Value.text(campaign.launchedBy()));
        }
        return table.build();
    }
}
