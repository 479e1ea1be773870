package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Villages;
import vn.sovang.service.search.Subject;
import vn.sovang.store.RowTrace;
import vn.sovang.store.Tables;

/** The names of records by their keys: as they are now, and of those that are gone as the rows at hand tell it. */
final class Names {
    /** Which table a column refers to. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("person_id", "person"),
            Map.entry("head_id", "person"),
            Map.entry("leader_id", "person"),
            Map.entry("member_id", "member"),
            Map.entry("cell_id", "cell"),
            Map.entry("other_cell_id", "cell"),
            Map.entry("village_id", "village"),
            Map.entry("successor_id", "village"),
            Map.entry("household_id", "household"),
            Map.entry("decision_id", "decision"),
            Map.entry("award_id", "award"),
            Map.entry("campaign_id", "campaign"),
            Map.entry("collective_id", "collective"),
            Map.entry("round_id", "proposal_round"),
            Map.entry("proposal_id", "proposal"),
            Map.entry("act_id", "decision_act"),
            Map.entry("revoked_by", "decision_act"));

    /** Which column names a record of a table: a name itself, or a reference to another record. */
    private static final Map<String, String> NAMED_BY = Map.ofEntries(
            Map.entry("person", "name"),
            Map.entry("member", "person_id"),
            Map.entry("member_event", "member_id"),
            Map.entry("party_card", "member_id"),
            Map.entry("discipline", "member_id"),
            Map.entry("party_badge", "member_id"),
            Map.entry("member_evaluation", "member_id"),
            Map.entry("post", "person_id"),
            Map.entry("staff", "person_id"),
            Map.entry("cell", "name"),
            Map.entry("cell_event", "cell_id"),
            Map.entry("cell_evaluation", "cell_id"),
            Map.entry("cap_exception", "reason"),
            Map.entry("congress", "unit_code"),
            Map.entry("unit_version", "name"),
            Map.entry("village", "name"),
            Map.entry("village_past", "village_id"),
            Map.entry("household", "head_id"),
            Map.entry("household_past", "household_id"),
            Map.entry("household_title", "household_id"),
            Map.entry("collective", "name"),
            Map.entry("target", "name"),
            Map.entry("year_task", "wording"),
            Map.entry("campaign", "name"),
            Map.entry("campaign_unit", "unit"),
            Map.entry("proposal_round", "name"),
            Map.entry("proposal", "name"),
            Map.entry("proposal_override", "proposal_id"),
            Map.entry("dossier_paper", "name"),
            Map.entry("phrase", "text"),
            Map.entry("award", "name"),
            Map.entry("certificate", "award_id"),
            Map.entry("decision_act", "reason"),
            Map.entry("award_past", "award_id"),
            Map.entry("freed_number", "number"),
            Map.entry("decision_text", "decision_id"),
            Map.entry("print_sheet", "award_id"),
            Map.entry("higher_award", "recipient"),
            Map.entry("conference", "name"),
            Map.entry("layout", "name"),
            Map.entry("layout_picture", "hash"),
            Map.entry("rule", "key"),
            Map.entry("setting", "key"),
            Map.entry("import_run", "file"));

    /** Kinds that can be opened, by table, with the column that holds the key; {@code id} is the row itself. */
    private static final Map<String, Map.Entry<Subject.Kind, String>> OPENED = Map.ofEntries(
            Map.entry("member", Map.entry(Subject.Kind.MEMBER, "id")),
            Map.entry("member_event", Map.entry(Subject.Kind.MEMBER, "member_id")),
            Map.entry("party_card", Map.entry(Subject.Kind.MEMBER, "member_id")),
            Map.entry("discipline", Map.entry(Subject.Kind.MEMBER, "member_id")),
            Map.entry("party_badge", Map.entry(Subject.Kind.MEMBER, "member_id")),
            Map.entry("cell", Map.entry(Subject.Kind.CELL, "id")),
            Map.entry("cell_event", Map.entry(Subject.Kind.CELL, "cell_id")),
            Map.entry("staff", Map.entry(Subject.Kind.STAFF, "id")),
            Map.entry("post", Map.entry(Subject.Kind.POST, "id")),
            Map.entry("village", Map.entry(Subject.Kind.VILLAGE, "id")),
            Map.entry("village_past", Map.entry(Subject.Kind.VILLAGE, "village_id")),
            Map.entry("household", Map.entry(Subject.Kind.HOUSEHOLD, "id")),
            Map.entry("household_past", Map.entry(Subject.Kind.HOUSEHOLD, "household_id")),
            Map.entry("household_title", Map.entry(Subject.Kind.HOUSEHOLD, "household_id")),
            Map.entry("collective", Map.entry(Subject.Kind.COLLECTIVE, "id")),
            Map.entry("decision", Map.entry(Subject.Kind.DECISION, "id")),
            Map.entry("award", Map.entry(Subject.Kind.AWARD, "id")),
            Map.entry("print_sheet", Map.entry(Subject.Kind.AWARD, "award_id")),
            Map.entry("campaign", Map.entry(Subject.Kind.CAMPAIGN, "id")),
            Map.entry("campaign_unit", Map.entry(Subject.Kind.CAMPAIGN, "campaign_id")),
            Map.entry("unit_version", Map.entry(Subject.Kind.UNIT, "id")));

    private final Tables tables;
    private final LocalDate day;
    private final Map<String, Map<String, String>> known = new HashMap<>();
    private final Map<String, Map<String, String>> told = new HashMap<>();
    private Units units;

    /** @param rows that tell the names of what is gone */
    Names(Tables tables, LocalDate day, List<RowTrace> rows) {
        this.tables = tables;
        this.day = day;
        for (RowTrace row : rows) {
            String column = NAMED_BY.get(row.table());
            String name = row.table().equals("decision") ? decisionNumber(values(row)) : row.value(column);
            if (name != null) {
                told.computeIfAbsent(row.table(), table -> new HashMap<>()).put(String.valueOf(row.rowId()), name);
            }
        }
    }

    private static Map<String, String> values(RowTrace row) {
        return row.after().isEmpty() ? row.before() : row.after();
    }

    /** What a row is called. */
    String of(RowTrace row) {
        if (row.table().equals("decision")) {
            return decisionNumber(values(row));
        }
        String column = NAMED_BY.get(row.table());
        String value = column == null ? null : row.value(column);
        if (value == null) {
            return "";
        }
        if (column.equals("unit_code")) {
            return body(value);
        }
        return REFERENCES.containsKey(column) ? referred(column, value) : value;
    }

    /** What can be opened of a row, null when nothing can or it is gone. */
    Subject subject(RowTrace row) {
        Map.Entry<Subject.Kind, String> opened = OPENED.get(row.table());
        String id = opened == null ? null : row.value(opened.getValue());
        return id == null || (row.after().isEmpty() && opened.getValue().equals("id"))
                ? null
                : Subject.of(opened.getKey(), Long.parseLong(id));
    }

    /** The name of what a column refers to, empty when it refers to nothing. */
    String referred(String column, String id) {
        String table = REFERENCES.get(column);
        return table == null ? "" : name(table, id);
    }

    private String name(String table, String id) {
        String now = known.computeIfAbsent(table, this::read).get(id);
        if (now != null) {
            return now;
        }
        String then = told.getOrDefault(table, Map.of()).get(id);
        String column = NAMED_BY.get(table);
        if (then == null) {
            return "№ " + id;
        }
        return column != null && REFERENCES.containsKey(column) ? referred(column, then) : then;
    }

    private Map<String, String> read(String table) {
        Map<String, String> names = new HashMap<>();
        switch (table) {
            case "person" -> tables.persons().all().forEach(one -> names.put(key(one.id()), one.name()));
            case "member" ->
                tables.members()
                        .all()
                        .forEach(one -> names.put(key(one.id()), one.person().name()));
            case "cell" -> tables.cellRegister().labelled(day).forEach((id, cell) -> names.put(key(id), cell.name()));
            case "village" ->
                Villages.of(tables.villages().all(), tables.villages().past())
                        .labels(day)
                        .forEach((id, label) -> names.put(key(id), label));
            case "household" ->
                tables.households()
                        .all()
                        .forEach(one -> names.put(key(one.id()), one.head().name()));
            case "decision" -> tables.decisions().all().forEach(one -> names.put(key(one.id()), one.fullNumber()));
            case "award" ->
                tables.decisions().all().stream()
                        .flatMap(one -> tables.awards().of(one.id()).stream())
                        .forEach(one -> names.put(key(one.id()), one.recipient().name()));
            case "decision_act" -> tables.decisionActs().all().forEach(one -> names.put(key(one.id()), one.reason()));
            case "campaign" -> tables.campaigns().all().forEach(one -> names.put(key(one.id()), one.name()));
            case "collective" -> tables.collectives().all().forEach(one -> names.put(key(one.id()), one.name()));
            case "proposal_round" ->
                tables.proposals().rounds().all().forEach(one -> names.put(key(one.id()), one.name()));
            case "proposal" ->
                tables.proposals()
                        .lines()
                        .all()
                        .forEach(one -> names.put(key(one.id()), one.recipient().name()));
            default -> {}
        }
        return names;
    }

    private static String key(long id) {
        return String.valueOf(id);
    }

    /** The number of a decision as printed. */
    String decisionNumber(Map<String, String> row) {
        return Stream.valueOf(row.get("stream").toUpperCase(Locale.ROOT))
                .decisionNumber(Integer.parseInt(row.getOrDefault("number", "0")));
    }

    /** The name of a body or cell by its code. */
    String body(String code) {
        if (units == null) {
            units = Units.of(tables.units().all());
        }
        Supplier<String> cell = () -> tables.cellRegister().labelled(day).values().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name())
                .findFirst()
                .orElse(code);
        return units.find(code, day).map(unit -> unit.name()).orElseGet(cell);
    }
}
