package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sovang.store.RowTrace;
import vn.sovang.store.Tables;

/** Tells what became of rows as a clerk would: names for keys, words for codes, days as they are written. */
public final class StoryTeller {
    private final Tables tables;
    private final LocalDate day;

    /** @param day decides how codes and bodies are called */
    public StoryTeller(Tables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    /** The stories of rows, in their order; rows in which nothing a clerk knows has changed are left out. */
    public List<RowStory> tell(List<RowTrace> rows) {
        FieldWords words = new FieldWords(tables, day, rows);
        return rows.stream()
                .map(row -> tell(row, words))
                .filter(story -> !story.fields().isEmpty())
                .toList();
    }

    private static RowStory tell(RowTrace row, FieldWords words) {
        RowStory.Deed deed = row.before().isEmpty()
                ? RowStory.Deed.ADDED
                : row.after().isEmpty() ? RowStory.Deed.REMOVED : RowStory.Deed.CHANGED;
        return new RowStory(
                row.changeId(),
                deed,
                FieldWords.record(row.table()),
                words.names().of(row),
                words.names().subject(row),
                fields(row, words));
    }

    private static List<FieldStory> fields(RowTrace row, FieldWords words) {
        Set<String> columns = new LinkedHashSet<>(row.before().keySet());
        columns.addAll(row.after().keySet());
        List<FieldStory> fields = new ArrayList<>();
        for (String column : columns) {
            String before = said(row.before().get(column));
            String after = said(row.after().get(column));
            if (!FieldWords.isHidden(row.table(), column) && !Objects.equals(before, after)) {
                fields.add(new FieldStory(
                        FieldWords.name(row.table(), column),
                        before == null ? null : words.value(row.table(), column, before, row.before()),
                        after == null ? null : words.value(row.table(), column, after, row.after())));
            }
        }
        return fields;
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
