package vn.sovang.service.table;

import java.util.Comparator;
import java.util.List;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.store.Tables;

/** Decisions, awards from above, campaigns. */
final class CommendationTables {
    private CommendationTables() {}

    static DataTable decisions(Tables tables) {
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.decision", 100),
                Column.line("tables.column.day", 94),
                Column.line("tables.column.stream", 120),
                Column.number("tables.column.year", 66),
                Column.wrapped("tables.column.summary", 320),
                Column.line("tables.column.signer", 150),
                Column.number("tables.column.awards", 84),
                Column.line("tables.column.state", 100));
        List<Decision> decisions = tables.decisions().all().stream()
                .sorted(Comparator.comparing(Decision::day).reversed().thenComparing(Decision::stream))
                .toList();
        for (Decision decision : decisions) {
            table.row(
                    decision.id(),
                    Value.text(decision.fullNumber()),
                    Value.day(decision.day()),
                    stream(decision.stream()),
                    Value.count(decision.honouredYear()),
                    Value.text(decision.summary()),
                    Value.text(decision.signer()),
                    Value.count(tables.awards().of(decision.id()).size()),
                    state(decision.state()));
        }
        return table.build();
    }

    private static Value stream(Stream stream) {
        return switch (stream) {
            case PARTY -> Value.word("tables.stream.party");
            case STATE -> Value.word("tables.stream.state");
        };
    }

    private static Value state(DecisionState state) {
        return switch (state) {
            case DRAFT -> Value.word(Value.Tone.DOUBTFUL, "tables.state.draft");
            case SUBMITTED -> Value.word(Value.Tone.DOUBTFUL, "tables.state.submitted");
            case SIGNED -> Value.word(Value.Tone.GOOD, "tables.state.signed");
            case PRESENTED -> Value.word(Value.Tone.GOOD, "tables.state.presented");
            case REVOKED -> Value.word(Value.Tone.BAD, "tables.state.revoked");
        };
    }

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
