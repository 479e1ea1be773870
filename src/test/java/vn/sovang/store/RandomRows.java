package vn.sovang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Inserts, changes and deletes random rows of any table, as its columns and references ask for. */
final class RandomRows {
    private static final List<String> TEXTS = List.of(
            "",
            "Nà Cáy",
            "Đặng Thị \"Ữ\"",
            "a'b",
            "\\ / \n\t",
            "1",
            "0.15",
            "null",
            "{\"x\":1}",
            "😀",
            "Nguyễn Văn Nguyên");

    private final Sql sql;
    private final Random random;
    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    private record Column(String name, String type, boolean required, String references) {}

    RandomRows(Sql sql, Random random) {
        this.sql = sql;
        this.random = random;
        Trace trace = new Trace(sql);
        trace.read();
        for (String table : trace.tables()) {
            Map<String, String> references = sql
                    .list(
                            "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
                            row -> Map.entry(row.text("from"), row.text("table")),
                            table)
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            tables.put(
                    table,
                    sql.list(
                            "SELECT name, type, \"notnull\" FROM pragma_table_info(?) WHERE name <> 'id'",
                            row -> new Column(
                                    row.text("name"),
                                    row.text("type"),
                                    row.count("notnull") == 1,
                                    references.get(row.text("name"))),
                            table));
        }
    }

    List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /** @return the table of the row that was written */
    String touch() {
        String table = tables().get(random.nextInt(tables.size()));
        List<Long> ids = ids(table);
        int what = random.nextInt(10);
        if (ids.isEmpty() || what < 5) {
            insert(table);
        } else if (what < 8) {
            update(table, ids.get(random.nextInt(ids.size())));
        } else {
            sql.update("DELETE FROM " + table + " WHERE id = ?", ids.get(random.nextInt(ids.size())));
        }
        return table;
    }

    private long insert(String table) {
        List<Column> columns = tables.get(table);
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return sql.insert(
                "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")",
                columns.stream().map(column -> value(table, column)).toArray());
    }

    private void update(String table, long id) {
        List<Column> columns = tables.get(table);
        Column column = columns.get(random.nextInt(columns.size()));
        sql.update("UPDATE " + table + " SET " + column.name() + " = ? WHERE id = ?", value(table, column), id);
    }

    private Object value(String table, Column column) {
        if (!column.required() && random.nextInt(3) == 0) {
            return null;
        }
        if (column.references() != null) {
            List<Long> ids = ids(column.references());
            return ids.isEmpty() || random.nextInt(3) == 0
                    ? insert(column.references())
                    : ids.get(random.nextInt(ids.size()));
        }
        List<String> allowed = allowed(table, column.name());
        if (!allowed.isEmpty()) {
            return allowed.get(random.nextInt(allowed.size()));
        }
        if (column.name().equals("not_rated_reason")) {
            return null;
        }
        if (column.type().equals("INTEGER")) {
            return 1 + random.nextInt(5000);
        }
        return column.name().equals("name") || random.nextInt(3) > 0
                ? "Đ" + random.nextInt(100_000)
                : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The values a check of the table names for a column; empty when it takes any. */
    private List<String> allowed(String table, String column) {
        String shape = sql.one("SELECT sql FROM sqlite_schema WHERE name = ?", row -> row.text("sql"), table)
                .orElseThrow();
        Matcher named = Pattern.compile("\\b" + column + " IN \\(([^)]*)\\)").matcher(shape);
        return named.find() ? List.of(named.group(1).replace("'", "").split(", ")) : List.of();
    }

    private List<Long> ids(String table) {
        return new ArrayList<>(sql.list("SELECT id FROM " + table + " ORDER BY id", row -> row.id("id")));
    }
}
