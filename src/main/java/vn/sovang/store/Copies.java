package vn.sovang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;

/** Copies of the whole store: written aside, opened, checked against the original, synced, moved into place. */
final class Copies {
    private Copies() {}

    /**
     * Writes a checked copy.
     *
     * @throws vn.sovang.base.ProblemException 405 when the copy could not be made or does not equal the store; an older
     *     copy at that place is untouched then
     */
    static void write(Sql sql, Path target) {
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(aside);
            sql.update("VACUUM INTO ?", aside.toAbsolutePath().toString());
            verify(sql, aside);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            AtomicFile.move(aside, target);
        } catch (IOException | SQLException e) {
            throw Problem.of(405, "problem.copy.failed", target).asException(e);
        } finally {
            aside.toFile().delete();
        }
    }

    private static void verify(Sql original, Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy.toAbsolutePath())) {
            Sql copied = new Sql(connection);
            boolean intact = copied.list("PRAGMA integrity_check", row -> row.text("integrity_check"))
                    .equals(List.of("ok"));
            if (!intact || !counts(original).equals(counts(copied))) {
                throw Problem.of(405, "problem.copy.failed", copy).asException();
            }
        }
    }

    private static List<Long> counts(Sql sql) {
        List<Long> counts = new ArrayList<>();
        for (String table : sql.list(
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name", row -> row.text("name"))) {
            counts.add(sql.number("SELECT count(*) FROM main." + table));
        }
        return counts;
    }
}
