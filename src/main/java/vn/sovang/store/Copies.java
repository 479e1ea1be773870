package vn.sovang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.PrivateFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/** Copies of the whole store: written aside, opened, checked against the original, synced, moved into place. */
final class Copies {
    private Copies() {}

    /**
     * Writes a checked copy.
     *
     * @throws ProblemException 405 when the copy could not be made or does not equal the store; an older copy at that
     *     place is untouched then
     */
    static void write(Sql sql, Path target) {
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(aside);
            sql.update("VACUUM INTO ?", aside.toAbsolutePath().toString());
            if (!counts(sql).equals(soundCounts(aside))) {
                throw Problem.of(405, "problem.copy.failed", target).asException();
            }
            PrivateFile.ownerOnly(aside);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            AtomicFile.move(aside, target);
        } catch (IOException | SQLException | ProblemException e) {
            throw Problem.of(405, "problem.copy.failed", target).asException(e);
        } finally {
            aside.toFile().delete();
        }
    }

    /** @throws ProblemException 202, 301 to 303, 305 as for a store that is opened */
    static CopyInfo inspect(Path copy, int newest) {
        StoreFile.requireOurs(copy, newest);
        try (Connection connection = StoreFile.peek(copy)) {
            Sql sql = new Sql(connection, copy);
            StoreFile.requireSound(sql, "integrity_check");
            return new CopyInfo(
                    (int) sql.number("PRAGMA user_version"), Changes.last(sql).orElse(null));
        } catch (SQLException e) {
            throw StoreProblems.of(e, copy);
        }
    }

    private static List<Long> soundCounts(Path copy) throws SQLException {
        try (Connection connection = StoreFile.peek(copy)) {
            Sql sql = new Sql(connection, copy);
            StoreFile.requireSound(sql, "integrity_check");
            return counts(sql);
        }
    }

    /** What tells one state of a store from another: its version, its last change, the rows of each table. */
    private static List<Long> counts(Sql sql) {
        List<Long> counts = new ArrayList<>();
        counts.add(sql.number("PRAGMA user_version"));
        counts.add(sql.number("SELECT max(id) FROM main.change"));
        for (String table : sql.list(
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name", row -> row.text("name"))) {
            counts.add(sql.number("SELECT count(*) FROM main." + table));
        }
        return counts;
    }
}
