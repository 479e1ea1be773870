package vn.sovang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;

/**
 * Writes down the image of every row before and after each change, by triggers that live as long as the connection.
 * Because the database itself does it, no table can forget to. A write outside a named change is refused; an update
 * that leaves a row as it was is none.
 */
final class Trace {
    private static final List<String> UNTRACED =
            List.of("change", "change_row", "draft", "preference", "import_mapping", "printer_calibration");

    private final Sql sql;

    /** The columns of each traced table, in the order of the tables' names. */
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    Trace(Sql sql) {
        this.sql = sql;
    }

    void install() {
        read();
        StringBuilder script = new StringBuilder("CREATE TEMP TABLE present_change (id INTEGER NOT NULL);\n");
        for (String table : columns.keySet()) {
            script.append(trigger(table, "INSERT", "", "NEW.id", "NULL", image(table, "NEW.")));
            script.append(
                    trigger(table, "UPDATE", differs(table), "NEW.id", image(table, "OLD."), image(table, "NEW.")));
            script.append(trigger(table, "DELETE", "", "OLD.id", image(table, "OLD."), "NULL"));
        }
        sql.script(script.toString());
    }

    /** Learns which tables there are, without tracing them yet. */
    void read() {
        sql
                .list(
                        "SELECT t.name AS table_name, c.name AS column_name"
                                + " FROM main.sqlite_schema t JOIN pragma_table_info(t.name) c"
                                + " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                + " ORDER BY t.name, c.cid",
                        row -> Map.entry(row.text("table_name"), row.text("column_name")))
                .stream()
                .filter(column -> !UNTRACED.contains(column.getKey()))
                .forEach(column -> columns.computeIfAbsent(column.getKey(), table -> new ArrayList<>())
                        .add(column.getValue()));
    }

    /** The tables whose rows are traced, by name. */
    List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    void begin(long change) {
        sql.update("INSERT INTO present_change (id) VALUES (?)", change);
    }

    /** @throws vn.sovang.base.ProblemException 404 when the transaction has been lost on the way, as on a full disk */
    void end() {
        if (sql.update("DELETE FROM present_change") != 1) {
            throw Problem.of(404, "problem.store.error").asException();
        }
    }

    /**
     * Applies the images of a change backwards, inside the change now open.
     *
     * @throws vn.sovang.base.ProblemException 231 when a row has been changed since by something that is not undone
     */
    void reverse(long change) {
        List<Image> images = sql.list(
                "SELECT table_name, row_id, before, after FROM change_row WHERE change_id = ? ORDER BY seq DESC",
                row -> new Image(row.text("table_name"), row.id("row_id"), row.text("before"), row.text("after")),
                change);
        images.forEach(this::reverse);
    }

    /** The rows that are not as the last change left them: written by another program, or damaged on the disk. */
    List<StrayRow> strays() {
        List<StrayRow> strays = new ArrayList<>();
        for (String table : columns.keySet()) {
            String last = "SELECT after FROM change_row WHERE table_name = '" + table
                    + "' AND row_id = t.id ORDER BY seq DESC LIMIT 1";
            strays.addAll(sql.list(
                    "SELECT id FROM " + table + " t WHERE (" + last + ") IS NOT " + image(table, "t."),
                    row -> new StrayRow(table, row.id("id"))));
            strays.addAll(sql.list(
                    "SELECT row_id FROM (SELECT row_id, max(seq), after FROM change_row WHERE table_name = ? GROUP BY row_id)"
                            + " WHERE after IS NOT NULL AND row_id NOT IN (SELECT id FROM " + table + ")",
                    row -> new StrayRow(table, row.id("row_id")),
                    table));
        }
        return strays;
    }

    /** Takes the rows as they are now for what the change now open has made of them. */
    void adopt(long change) {
        for (StrayRow stray : strays()) {
            String table = stray.table();
            sql.update(
                    "INSERT INTO change_row (change_id, table_name, row_id, before, after) VALUES (?1, ?2, ?3,"
                            + " (SELECT after FROM change_row WHERE table_name = ?2 AND row_id = ?3 ORDER BY seq DESC LIMIT 1),"
                            + " (SELECT " + image(table, "") + " FROM " + table + " WHERE id = ?3))",
                    change,
                    table,
                    stray.id());
        }
    }

    private record Image(String table, long rowId, String before, String after) {}

    private void reverse(Image image) {
        String table = image.table();
        String present = sql.one(
                        "SELECT " + image(table, "") + " AS image FROM " + table + " WHERE id = ?",
                        row -> row.text("image"),
                        image.rowId())
                .orElse(null);
        if (!Objects.equals(present, image.after())) {
            throw Problem.of(231, "problem.undo.changed_since", table).asException();
        }
        String names = String.join(", ", columns.get(table));
        if (image.before() == null) {
            sql.update("DELETE FROM " + table + " WHERE id = ?", image.rowId());
        } else if (image.after() == null) {
            sql.update("INSERT INTO " + table + " (" + names + ") SELECT " + values(table), image.before());
        } else {
            sql.update(
                    "UPDATE " + table + " SET (" + names + ") = (SELECT " + values(table) + ") WHERE id = ?2",
                    image.before(),
                    image.rowId());
        }
    }

    private String values(String table) {
        return columns.get(table).stream()
                .map(column -> "json_extract(?1, '$." + column + "')")
                .collect(Collectors.joining(", "));
    }

    private String trigger(String table, String event, String when, String rowId, String before, String after) {
        return """
                CREATE TEMP TRIGGER trace_%1$s_%2$s AFTER %2$s ON main.%1$s%3$s BEGIN
                    SELECT RAISE(ABORT, 'a write outside a named change') WHERE NOT EXISTS (SELECT 1 FROM present_change);
                    INSERT INTO change_row (change_id, table_name, row_id, before, after)
                        SELECT id, '%1$s', %4$s, %5$s, %6$s FROM present_change;
                END;
                """.formatted(table, event, when, rowId, before, after);
    }

    private String differs(String table) {
        return columns.get(table).stream()
                .map(column -> "OLD." + column + " IS NOT NEW." + column)
                .collect(Collectors.joining(" OR ", " WHEN ", ""));
    }

    /** SQL that makes the image of a row. */
    String image(String table, String prefix) {
        return columns.get(table).stream()
                .map(column -> "'" + column + "', " + prefix + column)
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }
}
