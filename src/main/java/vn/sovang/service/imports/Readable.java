package vn.sovang.service.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.store.RowChange;

/** What rows of the store say in the clerk's words: codes as labels, days as days, cells by their names. */
final class Readable {
    /** What is made from other columns, or only ties rows together. */
    private static final Set<String> UNTOLD =
            Set.of("id", "folded", "person_id", "member_id", "household_id", "head_id", "leader_id", "indicator");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Set<String> FLAGS = Set.of("lower_is_better", "summed");
    private static final Set<String> LEVELS = Set.of("self", "appraised", "decided");

    /** Columns whose values are codes of a list, where the list is not called like the column. */
    private static final Map<String, String> LISTS = Map.of(
            "unit_version.kind", "unit_kind",
            "cell.kind", "cell_kind",
            "staff.kind", "staff_kind",
            "award.form", "award_form",
            "target.computed", "target_figure",
            "collective.kind", "collective_kind",
            "household_title.title", "household_title");

    private final ImportContext context;
    private final Map<String, CodeList> lists = new HashMap<>();
    private final Map<String, String> cells;
    private Regime regime;

    Readable(ImportContext context) {
        this.context = context;
        cells = context.tables().cellRegister().ever(LocalDate.now(ZoneId.systemDefault())).stream()
                .collect(Collectors.toMap(cell -> String.valueOf(cell.id()), Cell::name));
    }

    /** The fields that a step has changed, and one line for each record it has added. */
    List<FieldDiff> of(List<RowChange> changes) {
        return changes.stream()
                .flatMap(change -> change.inserted() ? Stream.of(added(change)) : changed(change))
                .toList();
    }

    private Stream<FieldDiff> changed(RowChange change) {
        return change.fields().stream()
                .filter(field -> !UNTOLD.contains(field.column()))
                .map(field -> new FieldDiff(
                        "wizard.field." + word(change.table(), field.column()),
                        value(change.table(), field.column(), field.before()),
                        value(change.table(), field.column(), field.after())));
    }

    /** Of events the kind is part of the name. */
    private FieldDiff added(RowChange change) {
        String kind = change.fields().stream()
                .filter(field ->
                        change.table().equals("member_event") && field.column().equals("kind"))
                .map(field -> "." + field.after().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        String values = change.fields().stream()
                .filter(field -> !UNTOLD.contains(field.column()))
                .filter(field -> kind.isEmpty() || !field.column().equals("kind"))
                .map(field -> value(change.table(), field.column(), field.after()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new FieldDiff("wizard.added." + change.table() + kind, "", values);
    }

    /** Columns called alike mean the same in all tables, but for the names of persons. */
    private static String word(String table, String column) {
        return table.equals("person") && column.equals("name") ? "person_name" : column;
    }

    private String value(String table, String column, String stored) {
        if (stored == null || stored.isEmpty()) {
            return "";
        }
        if (column.equals("cell_id")) {
            return cells.getOrDefault(stored, stored);
        }
        if (LEVELS.contains(column)) {
            return level(stored);
        }
        if (column.equals("gender")) {
            return Gender.valueOf(stored).vietnamese();
        }
        if (column.equals("comparison")) {
            return FixedWords.COMPARISON.get(Comparison.valueOf(stored)).getFirst();
        }
        if (column.equals("state")) {
            return FixedWords.TASK_STATE.get(TaskState.valueOf(stored)).getFirst();
        }
        if (FLAGS.contains(column)) {
            return stored.equals("0") ? "" : "x";
        }
        if (DAY.matcher(stored).matches()) {
            return PartialDate.ofIso(stored).text();
        }
        return list(LISTS.getOrDefault(table + "." + column, column)).label(stored);
    }

    private String level(String code) {
        if (regime == null) {
            regime = Regime.of(context.rules(), context.requiredYear());
        }
        return regime.abbreviation(code);
    }

    private CodeList list(String name) {
        return lists.computeIfAbsent(name, context::codeList);
    }
}
