package vn.sovang.service;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.time.DayText;
import vn.sovang.exchange.csv.CsvSource;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The dated tables that come with the program, and how they get into a store. The clerk's own rows stay untouched. */
public final class ShippedRules {
    private static final List<String> TABLES = List.of(
            "money",
            "evaluation",
            "signing",
            "commendation",
            "proposal",
            "member",
            "code-lists",
            "people",
            "register",
            "open-points");

    private ShippedRules() {}

    /** All shipped rows in the order in which they are shown. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (String table : TABLES) {
            InputStream in = ShippedRules.class.getResourceAsStream("/rules/" + table + ".csv");
            Sheet sheet = Sheet.of(CsvSource.shipped(in, table + ".csv"));
            sheet.rows().forEach(row -> rules.add(rule(row, table)));
        }
        return rules;
    }

    /**
     * Lays down what is new or has changed since the store was last opened and takes away what no longer ships; nothing
     * when all is there. The clerk's own rows are not looked at.
     */
    static void layInto(Store store, Words words) {
        Map<Object, Rule> present = new LinkedHashMap<>();
        store.read(tables -> tables.rules().all()).stream()
                .filter(rule -> !rule.own())
                .forEach(rule -> present.put(key(rule), rule));
        List<Rule> shipped = all();
        if (!new HashSet<>(shipped).equals(new HashSet<>(present.values()))) {
            store.act(words.say("check.rules.label"), tables -> lay(tables, shipped, present));
        }
    }

    private static int lay(Tables tables, List<Rule> shipped, Map<Object, Rule> present) {
        Map<Object, Rule> withdrawn = new LinkedHashMap<>(present);
        int position = 0;
        for (Rule rule : shipped) {
            position++;
            withdrawn.remove(key(rule));
            if (!rule.equals(present.get(key(rule)))) {
                tables.rules().put(rule, position);
            }
        }
        withdrawn.values().forEach(tables.rules()::remove);
        return position;
    }

    private static Object key(Rule rule) {
        return List.of(rule.key(), rule.from());
    }

    private static Rule rule(SheetRow row, String table) {
        LocalDate from = DayText.parse(row.cell(1).text())
                .orElseThrow(() -> Problem.of(498, "problem.rule.shipped", table, row.number())
                        .asException());
        return new Rule(
                row.cell(0).text(),
                from,
                row.cell(2).text(),
                row.cell(3).text(),
                Certainty.valueOf(row.cell(4).text().toUpperCase(Locale.ROOT)),
                false);
    }
}
