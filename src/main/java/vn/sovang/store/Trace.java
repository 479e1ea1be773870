package vn.sovang.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;

/**
 * Writes down the image of every row before and after each change, by triggers that live as long as the connection.
 * Because the database itself does it, no table can forget to. A write outside a named change is refused.
 */
final class Trace {
    private static final List<String> UNTRACED = List.of("change", "change_row");

    private final Sql sql;

    Trace(Sql sql) {
        this.sql = sql;
    }

    void install() {
        sql.script("CREATE TEMP TABLE present_change (id INTEGER NOT NULL)");
        for (String table : tables()) {
            sql.script(trigger(table, "INSERT", "NEW.id", "NULL", image(table, "NEW.")));
            sql.script(trigger(table, "UPDATE", "NEW.id", image(table, "OLD."), image(table, "NEW.")));
            sql.script(trigger(table, "DELETE", "OLD.id", image(table, "OLD."), "NULL"));
        }
    }

    /** The tables whose rows are traced, by name. */
    List<String> tables() {
        return sql
                .list(
                        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                        row -> row.text("name"))
                .stream()
                .filter(table -> !UNTRACED.contains(table))
                .toList();
    }

    void begin(long change) {
        sql.update("INSERT INTO present_change (id) VALUES (?)", change);
    }

    void end() {
        sql.update("DELETE FROM present_change");
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
        if (image.before() == null) {
            sql.update("DELETE FROM " + table + " WHERE id = ?", image.rowId());
            return;
        }
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> "json_extract(?1, '$." + column + "')")
                .collect(Collectors.joining(", "));
        String names = String.join(", ", columns);
        if (image.after() == null) {
            sql.update("INSERT INTO " + table + " (" + names + ") SELECT " + values, image.before());
        } else {
            sql.update(
                    "UPDATE " + table + " SET (" + names + ") = (SELECT " + values + ") WHERE id = ?2",
                    image.before(),
                    image.rowId());
        }
    }

    private String trigger(String table, String event, String rowId, String before, String after) {
        return """
                CREATE TEMP TRIGGER trace_%1$s_%2$s AFTER %2$s ON main.%1$s BEGIN
                    SELECT RAISE(ABORT, 'a write outside a named change') WHERE NOT EXISTS (SELECT 1 FROM present_change);
                    INSERT INTO change_row (change_id, table_name, row_id, before, after)
                        SELECT id, '%1$s', %3$s, %4$s, %5$s FROM present_change;
                END""".formatted(table, event, rowId, before, after);
    }

    private String image(String table, String prefix) {
        return columns(table).stream()
                .map(column -> "'" + column + "', " + prefix + column)
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    private List<String> columns(String table) {
        return sql.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table);
    }
}
