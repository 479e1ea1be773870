package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sovang.base.Word;
import vn.sovang.store.RowTrace;
import vn.sovang.store.Tables;

/** Tells what became of rows as a clerk would: names for keys, words for codes, days as they are written. */
public final class StoryTeller {
    /** What the program keeps for itself. */
    private static final Set<String> HIDDEN = Set.of(
            "id",
            "folded",
            "rule.position",
            "import_run.digest",
            "import_run.content",
            "import_run.rows",
            "target.indicator");

    private final Tables tables;
    private final LocalDate day;

    /** @param day decides how codes and bodies are called */
    public StoryTeller(Tables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    /** The stories of rows, in their order; rows in which nothing a clerk knows has changed are left out. */
    public List<RowStory> tell(List<RowTrace> rows) {
        Names names = new Names(tables, day, rows);
        ValueWords values = new ValueWords(tables, day, names);
        return rows.stream()
                .map(row -> tell(row, names, values))
                .filter(story -> !story.fields().isEmpty())
                .toList();
    }

    private static RowStory tell(RowTrace row, Names names, ValueWords values) {
        RowStory.Deed deed = row.before().isEmpty()
                ? RowStory.Deed.ADDED
                : row.after().isEmpty() ? RowStory.Deed.REMOVED : RowStory.Deed.CHANGED;
        return new RowStory(
                row.changeId(),
                deed,
                new Word("field.table." + row.table()),
                names.of(row),
                names.subject(row),
                fields(row, values));
    }

    private static List<FieldStory> fields(RowTrace row, ValueWords values) {
        Set<String> columns = new LinkedHashSet<>(row.before().keySet());
        columns.addAll(row.after().keySet());
        List<FieldStory> fields = new ArrayList<>();
        for (String column : columns) {
            String before = said(row.before().get(column));
            String after = said(row.after().get(column));
            if (!isHidden(row.table(), column) && !Objects.equals(before, after)) {
                fields.add(new FieldStory(
                        new Word("field.of." + row.table() + "." + column),
                        before == null ? null : values.of(row.table(), column, before, row.before()),
                        after == null ? null : values.of(row.table(), column, after, row.after())));
            }
        }
        return fields;
    }

    static boolean isHidden(String table, String column) {
        return HIDDEN.contains(column) || HIDDEN.contains(table + "." + column);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
