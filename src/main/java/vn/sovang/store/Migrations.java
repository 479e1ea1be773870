package vn.sovang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Brings a store to the present shape, one numbered script and one transaction a step. */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("0001-first.sql");

    /** The version of a store of this program. */
    static final int NEWEST = SCRIPTS.size();

    private Migrations() {}

    /**
     * Applies what is missing. Before an older store is touched, a checked copy of it is laid beside it.
     *
     * @return the version found before
     */
    static int migrate(Sql sql, Path file) {
        int version = (int) sql.number("PRAGMA user_version");
        if (version > 0 && version < NEWEST) {
            Copies.write(sql, file.resolveSibling(file.getFileName() + ".v" + version + ".bak"));
        }
        for (int step = version; step < NEWEST; step++) {
            sql.script("BEGIN IMMEDIATE;\n" + script(SCRIPTS.get(step)) + "\nPRAGMA user_version=" + (step + 1)
                    + ";\nCOMMIT;");
        }
        return version;
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
