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
    /** How many changes back a store can be undone after it has been opened. */
    static final int REMEMBERED = 1000;

    private static final String ENTRY = "SELECT id, at, who, label, kind, reverses FROM change";

    private final Sql sql;
    private final Trace trace;
    private final SealChain seals;
    private final Clock clock;
    private final String who;
    private UndoStacks stacks;

    Changes(Sql sql, Trace trace, Clock clock, String who) {
        this.sql = sql;
        this.trace = trace;
        seals = new SealChain(sql);
        this.clock = clock;
        this.who = who;
    }

    /**
     * What a change came to.
     *
     * @param written whether it is kept; one that changed no row is not
     */
    record Outcome<T>(T result, boolean written) {}

    /** Runs work as one change; when it fails or changes nothing, nothing is kept and nothing is written down. */
    <T> Outcome<T> run(String label, ChangeEntry.Kind kind, long reverses, Supplier<T> work) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a change has a name");
        }
        UndoStacks known = stacks();
        sql.script("BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            LocalDateTime at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
            long id = sql.insert(
                    "INSERT INTO change (at, who, label, kind, reverses) VALUES (?, ?, ?, ?, ?)",
                    at.toString(),
                    who,
                    label,
                    kind.name().toLowerCase(Locale.ROOT),
                    reverses == 0 ? null : Long.valueOf(reverses));
            trace.begin(id);
            T result = work.get();
            trace.end();
            if (sql.number("SELECT EXISTS (SELECT 1 FROM change_row WHERE change_id = ?)", id) == 1) {
                seals.seal(id);
                sql.script("COMMIT");
                committed = true;
                known.replay(new ChangeEntry(id, at, who, label, kind, reverses));
            }
            return new Outcome<>(result, committed);
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

    /** Read once and then kept up with each change, so that asking costs nothing however long the history is. */
    UndoStacks stacks() {
        if (stacks == null) {
            stacks = UndoStacks.of(
                    entries(sql, "SELECT * FROM (" + ENTRY + " ORDER BY id DESC LIMIT ?) ORDER BY id", REMEMBERED));
        }
        return stacks;
    }

    /** All changes, the oldest first. */
    List<ChangeEntry> all() {
        return entries(sql, ENTRY + " ORDER BY id");
    }

    /** The last change that is kept; empty in a new store. */
    static Optional<ChangeEntry> last(Sql sql) {
        return entries(sql, ENTRY + " ORDER BY id DESC LIMIT 1").stream().findFirst();
    }

    /** The first change whose seal does not fit, empty when the whole trace is as it was written. */
    Optional<ChangeEntry> broken() {
        return seals.broken();
    }

    static Optional<ChangeEntry> entry(Sql sql, long id) {
        return entries(sql, ENTRY + " WHERE id = ?", id).stream().findFirst();
    }

    private static List<ChangeEntry> entries(Sql sql, String query, Object... values) {
        return sql.list(
                query,
                row -> new ChangeEntry(
                        row.id("id"),
                        LocalDateTime.parse(row.text("at")),
                        row.text("who"),
                        row.text("label"),
                        ChangeEntry.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.id("reverses")),
                values);
    }
}
