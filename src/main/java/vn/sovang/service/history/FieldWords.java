package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.base.Word;
import vn.sovang.service.history.FieldStory.Told;
import vn.sovang.store.RowTrace;
import vn.sovang.store.Tables;

/** What columns of the store are called, and their values as a clerk reads them. */
public final class FieldWords {
    /** What the program keeps for itself. */
    private static final Set<String> HIDDEN = Set.of(
            "id",
            "folded",
            "rule.position",
            "import_run.digest",
            "import_run.content",
            "import_run.rows",
            "target.indicator",
            "proposal_override.subject",
            "dossier_paper.hash");

    private final Names names;
    private final ValueWords values;

    /** @param day decides how codes and bodies are called */
    public FieldWords(Tables tables, LocalDate day) {
        this(tables, day, List.of());
    }

    /** @param rows that tell the names of what is gone */
    FieldWords(Tables tables, LocalDate day, List<RowTrace> rows) {
        names = new Names(tables, day, rows);
        values = new ValueWords(tables, day, names);
    }

    /** The name of a column. */
    public static Word name(String table, String column) {
        return new Word("field.of." + table + "." + column);
    }

    /** What a record of a table is called. */
    public static Word record(String table) {
        return new Word("field.table." + table);
    }

    /** Whether the program keeps a column for itself. */
    public static boolean isHidden(String table, String column) {
        return HIDDEN.contains(column) || HIDDEN.contains(table + "." + column);
    }

    /**
     * A value in words.
     *
     * @param row the values of the whole row at that time, as far as they are known
     */
    public Told value(String table, String column, String value, Map<String, String> row) {
        return values.of(table, column, value, row);
    }

    Names names() {
        return names;
    }
}
