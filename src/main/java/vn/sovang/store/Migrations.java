package vn.sovang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/**
 * Brings a store to the present shape, one numbered script and one transaction a step.
 *
 * @param names of the scripts in their order; as many as the newest version says
 * @param text the statements of a script by its name
 */
record Migrations(List<String> names, UnaryOperator<String> text) {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    Migrations {
        names = List.copyOf(names);
    }

    /** The scripts of this program. */
    static Migrations shipped() {
        return new Migrations(
                List.of(
                        "0001-first.sql",
                        "0002-members.sql",
                        "0003-cells.sql",
                        "0004-people.sql",
                        "0005-imports.sql",
                        "0006-evaluations.sql",
                        "0007-targets.sql",
                        "0008-seals.sql",
                        "0009-printing.sql",
                        "0010-decisions.sql",
                        "0011-proposals.sql",
                        "0012-acts.sql",
                        "0013-layouts.sql"),
                Migrations::resource);
    }

    /** The version of a store to which all scripts have been applied. */
    int newest() {
        return names.size();
    }

    /**
     * Applies what is missing. Before an older store is touched, a checked copy of it is laid beside it.
     *
     * @throws ProblemException 405 when the copy could not be made, 407 when a script failed; the store is as the last
     *     script that succeeded left it
     */
    void apply(Sql sql, Clock clock) {
        int version = (int) sql.number("PRAGMA user_version");
        if (version == newest()) {
            return;
        }
        Path copy = version == 0 ? sql.file() : copyOf(sql, version, clock);
        for (int step = version; step < newest(); step++) {
            apply(sql, step, copy, clock);
        }
    }

    private void apply(Sql sql, int step, Path copy, Clock clock) {
        try {
            sql.script("BEGIN IMMEDIATE");
            sql.script(text.apply(names.get(step)));
            if (!sql.list("PRAGMA foreign_key_check", row -> row.text("table")).isEmpty()) {
                throw Problem.of(404, "problem.store.error").asException();
            }
            if (step > 0) {
                adopt(sql, step + 1, clock);
            }
            if (SealChain.known(sql)) {
                new SealChain(sql).sealMissing();
            }
            sql.update("PRAGMA user_version=" + (step + 1));
            sql.script("COMMIT");
        } catch (ProblemException e) {
            sql.rollback();
            throw Problem.of(407, "problem.store.migration", sql.file(), step + 1, step, copy)
                    .asException(e);
        }
    }

    /**
     * Whether the tables, indexes, triggers and views of a store are those that the scripts make and no others. What has
     * been added could run at the next write, what has been changed would answer wrongly.
     *
     * @throws ProblemException 305 when they are not
     */
    void requireShape(Sql sql) {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Sql pattern = new Sql(memory, sql.file());
            names.forEach(name -> pattern.script(text.apply(name)));
            if (!shape(sql).equals(shape(pattern))) {
                throw Problem.of(305, "problem.store.damaged", sql.file()).asException();
            }
        } catch (SQLException e) {
            throw StoreProblems.of(e, sql.file());
        }
    }

    private static Map<String, String> shape(Sql sql) {
        Map<String, String> shape = new HashMap<>();
        sql.list(
                        "SELECT type || ' ' || name || ' ' || tbl_name AS what, sql FROM sqlite_schema WHERE sql IS NOT NULL",
                        row -> Map.entry(row.text("what"), row.text("sql")))
                .forEach(entry -> shape.put(entry.getKey(), entry.getValue()));
        return shape;
    }

    /** What a script has made of the rows stands in the trace like any other change. */
    private static void adopt(Sql sql, int version, Clock clock) {
        Trace trace = new Trace(sql);
        trace.read();
        if (!trace.strays().isEmpty()) {
            long change = sql.insert(
                    "INSERT INTO change (at, who, label, kind) VALUES (?, ?, ?, 'fixed')",
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString(),
                    "Sổ Vàng",
                    "→ " + version);
            trace.adopt(change);
        }
    }

    private static Path copyOf(Sql sql, int version, Clock clock) {
        Path file = sql.file();
        String name = file.getFileName() + ".v" + version + "-" + SECOND.format(LocalDateTime.now(clock)) + ".bak";
        Path copy = file.resolveSibling(name);
        Copies.write(sql, copy);
        return copy;
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
