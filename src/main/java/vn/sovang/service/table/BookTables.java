package vn.sovang.service.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Tables;

/** The dated rules. */
final class BookTables {
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("money", "tables.rule.money"),
            Map.entry("evaluation", "tables.rule.evaluation"),
            Map.entry("signing", "tables.rule.signing"),
            Map.entry("list", "tables.rule.list"),
            Map.entry("membership", "tables.rule.member"),
            Map.entry("statistics", "tables.rule.statistics"),
            Map.entry("basis", "tables.rule.basis"),
            Map.entry("wording", "tables.rule.wording"),
            Map.entry("numbering", "tables.rule.numbering"),
            Map.entry("layout", "tables.rule.layout"),
            Map.entry("paper", "tables.rule.paper"));

    private BookTables() {}

    static DataTable rules(Tables tables, LocalDate day) {
        List<Rule> all = tables.rules().all();
        RuleBook book = RuleBook.of(all);
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.rule_group", 100),
                Column.line("tables.column.key", 230),
                Column.line("tables.column.from", 94),
                Column.wrapped("tables.column.value", 160),
                Column.line("tables.column.state", 110),
                Column.line("tables.column.certainty", 104),
                Column.wrapped("tables.column.source", 240),
                Column.line("tables.column.origin", 84));
        long place = 0;
        for (Rule rule : all) {
            table.row(
                    ++place,
                    Value.word(GROUPS.getOrDefault(beginning(rule), "tables.rule.other")),
                    Value.text(rule.key()),
                    Value.day(rule.from()),
                    Value.text(rule.value()),
                    state(rule, book, day),
                    certainty(rule.certainty()),
                    Value.text(rule.source()),
                    Value.word(rule.own() ? "tables.origin.own" : "tables.origin.shipped"));
        }
        long uncertain = all.stream()
                .filter(rule -> rule.certainty() == Certainty.UNCERTAIN)
                .count();
        table.sum("tables.sum.uncertain", uncertain);
        return table.build();
    }

    private static String beginning(Rule rule) {
        int point = rule.key().indexOf('.');
        return point < 0 ? rule.key() : rule.key().substring(0, point);
    }

    private static Value state(Rule rule, RuleBook book, LocalDate day) {
        Optional<Rule> holding = book.find(rule.key(), day);
        return holding.filter(rule::equals).isPresent()
                ? Value.word(Value.Tone.GOOD, "tables.holds.yes")
                : Value.word("tables.holds.no");
    }

    private static Value certainty(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> Value.word("tables.certainty.certain");
            case LIKELY -> Value.word(Value.Tone.DOUBTFUL, "tables.certainty.likely");
            case UNCERTAIN -> Value.word(Value.Tone.BAD, "tables.certainty.uncertain");
        };
    }
}
