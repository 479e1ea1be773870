package vn.sovang.service.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.BookLine;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Amounts;
import vn.sovang.store.Tables;

/** Awards from above, registers. */
final class CommendationTables {
    private CommendationTables() {}

    /** The registers of certificates, searched by everything that stands in them. */
    static DataTable register(Tables tables, List<BookLine> lines) {
        DataTable.Builder table = new DataTable.Builder(
                Column.number("tables.column.register", 70),
                Column.line("tables.column.recipient_name", 180),
                Column.wrapped("tables.column.place", 170),
                Column.line("tables.column.form", 96),
                Column.wrapped("tables.column.achievement", 230),
                Column.line("tables.column.decision", 110),
                Column.line("tables.column.day", 94),
                Column.number("tables.column.money", 96),
                Column.line("tables.column.field", 110),
                Column.wrapped("tables.column.campaign", 150),
                Column.wrapped("tables.column.note", 150));
        RuleBook rules = RuleBook.of(tables.rules().all());
        Map<Long, String> campaigns =
                tables.campaigns().all().stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
        for (BookLine line : lines) {
            Decision decision = line.line().decision();
            Award award = line.line().award();
            table.row(
                    award.id(),
                    line.entry().number() == 0 ? null : Value.count(line.entry().number()),
                    Value.text((award.recipient().honorific() + " "
                                    + award.recipient().name())
                            .strip()),
                    Value.text(award.recipient().place()),
                    Value.text(CodeList.of(rules, "award_form", decision.day()).label(award.form())),
                    Value.text(award.achievement()),
                    Value.text(decision.fullNumber()),
                    Value.day(decision.day()),
                    new Value.Figure(
                            line.line().reward().amount(),
                            Amounts.grouped(line.line().reward().amount())),
                    Value.text(CodeList.of(rules, "award_field", decision.day())
                            .label(award.details().field())),
                    Value.text(campaigns.getOrDefault(decision.campaignId(), "")),
                    note(line));
        }
        return table.build();
    }

    private static Value note(BookLine line) {
        if (line.entry().isVoid()) {
            return Value.word(
                    Value.Tone.BAD, "tables.certificate.void", line.entry().voided());
        }
        return line.line().decision().closed() ? null : Value.word(Value.Tone.DOUBTFUL, "tables.certificate.draft");
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
}
