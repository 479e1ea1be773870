package vn.sovang.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs named changes, each in one transaction with its trace; undo and redo are changes like any other. */
final class Changes {
    private final Sql sql;
    private final Trace trace;
    private final Clock clock;
    private final String who;

    Changes(Sql sql, Trace trace, Clock clock, String who) {
        this.sql = sql;
        this.trace = trace;
        this.clock = clock;
        this.who = who;
    }

    /** Runs work as one change; when it fails or writes nothing, nothing is kept and nothing is written down. */
    <T> T run(String label, ChangeEntry.Kind kind, Long reverses, Supplier<T> work) {
        sql.script("BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            long id = sql.insert(
                    "INSERT INTO change (at, who, label, kind, reverses) VALUES (?, ?, ?, ?, ?)",
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString(),
                    who,
                    label,
                    kind.name().toLowerCase(Locale.ROOT),
                    reverses);
            trace.begin(id);
            T result = work.get();
            trace.end();
            if (sql.number("SELECT EXISTS (SELECT 1 FROM change_row WHERE change_id = ?)", id) == 1) {
                sql.script("COMMIT");
                committed = true;
            }
            return result;
        } finally {
            if (!committed) {
                sql.rollback();
            }
        }
    }

    Optional<ChangeEntry> undo() {
        Optional<ChangeEntry> target = stacks().undoable();
        target.ifPresent(change -> reverse(change, ChangeEntry.Kind.UNDO));
        return target;
    }

    Optional<ChangeEntry> redo() {
        Optional<ChangeEntry> target = stacks().redoable();
        target.ifPresent(change -> reverse(change, ChangeEntry.Kind.REDO));
        return target;
    }

    private void reverse(ChangeEntry change, ChangeEntry.Kind kind) {
        run(change.label(), kind, change.id(), () -> {
            sql.script("PRAGMA defer_foreign_keys=ON");
            trace.reverse(change.id());
            return null;
        });
    }

    UndoStacks stacks() {
        return UndoStacks.of(all());
    }

    /** All changes, the oldest first. */
    List<ChangeEntry> all() {
        return sql.list(
                "SELECT id, at, who, label, kind, reverses FROM change ORDER BY id",
                row -> new ChangeEntry(
                        row.id("id"),
                        LocalDateTime.parse(row.text("at")),
                        row.text("who"),
                        row.text("label"),
                        ChangeEntry.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.id("reverses")));
    }
}
