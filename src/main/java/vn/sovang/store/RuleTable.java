package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;

/** The dated rules, shipped and own. A shipped row never overwrites one of the clerk. */
public final class RuleTable {
    /** The office's own rows stand behind all shipped ones. */
    public static final int AFTER_SHIPPED = 1_000_000;

    private final Sql sql;

    RuleTable(Sql sql) {
        this.sql = sql;
    }

    public List<Rule> all() {
        return sql.list(
                "SELECT key, from_day, value, source, certainty, own FROM rule ORDER BY position, from_day, own",
                RuleTable::rule);
    }

    /** Lays a row down, or brings the shipped row of that key and day up to date. */
    public void put(Rule rule, int position) {
        int touched = sql.update(
                "UPDATE rule SET value = ?, source = ?, certainty = ?, position = ? WHERE key = ? AND from_day = ? AND own = ?",
                rule.value(),
                rule.source(),
                rule.certainty().name().toLowerCase(Locale.ROOT),
                position,
                rule.key(),
                rule.from(),
                rule.own() ? 1 : 0);
        if (touched == 0) {
            sql.insert(
                    "INSERT INTO rule (key, from_day, value, source, certainty, own, position) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    rule.key(),
                    rule.from(),
                    rule.value(),
                    rule.source(),
                    rule.certainty().name().toLowerCase(Locale.ROOT),
                    rule.own() ? 1 : 0,
                    position);
        }
    }

    /** Another value, source or certainty for a row that keeps its place. */
    public void revise(Rule rule) {
        sql.update(
                "UPDATE rule SET value = ?, source = ?, certainty = ? WHERE key = ? AND from_day = ? AND own = ?",
                rule.value(),
                rule.source(),
                rule.certainty().name().toLowerCase(Locale.ROOT),
                rule.key(),
                rule.from(),
                rule.own() ? 1 : 0);
    }

    /** Takes a row away: one that no longer ships. */
    public void remove(Rule rule) {
        sql.update(
                "DELETE FROM rule WHERE key = ? AND from_day = ? AND own = ?",
                rule.key(),
                rule.from(),
                rule.own() ? 1 : 0);
    }

    private static Rule rule(Row row) throws SQLException {
        return new Rule(
                row.text("key"),
                row.day("from_day"),
                row.text("value"),
                row.text("source"),
                Certainty.valueOf(row.text("certainty").toUpperCase(Locale.ROOT)),
                row.count("own") == 1);
    }
}
