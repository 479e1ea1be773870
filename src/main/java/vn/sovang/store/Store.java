package vn.sovang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import vn.sovang.base.ProblemException;
import vn.sovang.base.UserFolders;

/**
 * The register of one commune in one file. Every access runs on the one thread of the store, every write is a named
 * change; when {@link #change} returns, the change is on the disk.
 */
public final class Store implements AutoCloseable {
    private final Path file;
    private final StoreHold hold;
    private final Connection connection;
    private final Sql sql;
    private final Trace trace;
    private final Changes changes;
    private final Tables tables;
    private final Traces traces;
    private final Notes notes;
    private final WriterThread writer = new WriterThread();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Store(Path file, Migrations migrations, Clock clock) {
        this.file = file;
        hold = StoreHold.take(UserFolders.ofThisUser().holds(), file);
        connection = opened(migrations.newest());
        sql = new Sql(connection, file);
        try {
            migrations.apply(sql, clock);
            migrations.requireShape(sql);
            trace = new Trace(sql);
            trace.install();
            changes = new Changes(sql, trace, clock, System.getProperty("user.name"));
        } catch (RuntimeException e) {
            closeConnection();
            throw e;
        }
        tables = Tables.of(sql);
        traces = new Traces(sql);
        notes = Notes.of(sql);
    }

    private Connection opened(int newest) {
        try {
            return StoreFile.open(file, newest);
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    /**
     * Opens a store and holds it alone until it is closed.
     *
     * @throws ProblemException 202 when the file is not there; 301 no store, 302 another program's, 303 newer than this
     *     program, 304 held by another program, 305 damaged, 306 no access; 405 or 407 when an older store could not be
     *     brought to the present shape
     */
    public static Store open(Path file) {
        return open(file, Migrations.shipped(), Clock.systemDefaultZone());
    }

    static Store open(Path file, Migrations migrations, Clock clock) {
        return new Store(file, migrations, clock);
    }

    /**
     * Makes a new, empty store and opens it.
     *
     * @throws ProblemException 201 when the file is already there, 306 when the folder cannot be written to
     */
    public static Store create(Path file) {
        return create(file, Migrations.shipped(), Clock.systemDefaultZone());
    }

    static Store create(Path file, Migrations migrations, Clock clock) {
        StoreFile.create(file, sql -> migrations.apply(sql, clock));
        return open(file, migrations, clock);
    }

    public Path file() {
        return file;
    }

    /** The files that belong to its records. */
    public Attachments attachments() {
        return new Attachments(file);
    }

    /** Reads; a write inside is refused. It may be called inside a change and then sees what the change has done. */
    public <T> T read(Function<Tables, T> work) {
        return writer.call(() -> work.apply(tables));
    }

    /**
     * One named step of the clerk: all of it happens or nothing, and undo takes it back at one stroke. A step that
     * leaves every row as it was is not kept.
     *
     * @param label what the clerk did, in the clerk's words; it stands in the undo menu and in the history
     * @return what the work returns; from then on the change survives a kill
     * @throws ProblemException 230 when the rows contradict others, 402 disk full, 403 disk error; nothing has changed
     *     then
     * @throws IllegalStateException when called inside another change
     */
    public <T> T change(String label, Function<Tables, T> work) {
        return write(label, ChangeEntry.Kind.DO, work);
    }

    /** An act that is not undone but answered by its own counter-act: a number given, a decision signed. */
    public <T> T act(String label, Function<Tables, T> work) {
        return write(label, ChangeEntry.Kind.FIXED, work);
    }

    /**
     * Reads or keeps unsaved forms and likings of the clerk. It is on the disk when this returns, but it is no change:
     * nobody is told, and undo passes it over.
     *
     * @throws IllegalStateException when called inside a change
     */
    public <T> T notes(Function<Notes, T> work) {
        writer.refuseInside();
        return writer.call(() -> sql.inTransaction(() -> work.apply(notes)));
    }

    private <T> T write(String label, ChangeEntry.Kind kind, Function<Tables, T> work) {
        writer.refuseInside();
        Changes.Outcome<T> outcome = writer.call(() -> changes.run(label, kind, 0, () -> work.apply(tables)));
        if (outcome.written()) {
            tell();
        }
        return outcome.result();
    }

    /**
     * Takes back the last change.
     *
     * @return the change that was taken back, empty when there was none
     * @throws ProblemException 231 when an act has since changed the same rows; nothing has changed then
     */
    public Optional<ChangeEntry> undo() {
        return reversed(Changes::undo);
    }

    /** Does again what was taken back last; else as {@link #undo}. */
    public Optional<ChangeEntry> redo() {
        return reversed(Changes::redo);
    }

    private Optional<ChangeEntry> reversed(Function<Changes, Optional<ChangeEntry>> direction) {
        writer.refuseInside();
        Optional<ChangeEntry> change = writer.call(() -> direction.apply(changes));
        if (change.isPresent()) {
            tell();
        }
        return change;
    }

    /** The change that {@link #undo} would take back. */
    public Optional<ChangeEntry> undoable() {
        return writer.call(() -> changes.stacks().undoable());
    }

    /** The changes that undo would take back one after the other, the last one first. @param most no more than these */
    public List<ChangeEntry> undoable(int most) {
        return writer.call(() -> changes.stacks().undoable(most));
    }

    /** The changes that redo would do again one after the other, the next one first. */
    public List<ChangeEntry> redoable(int most) {
        return writer.call(() -> changes.stacks().redoable(most));
    }

    /** The change that {@link #redo} would do again. */
    public Optional<ChangeEntry> redoable() {
        return writer.call(() -> changes.stacks().redoable());
    }

    /** All changes, the oldest first. */
    public List<ChangeEntry> history() {
        return writer.call(changes::all);
    }

    /** The last change that is kept, empty in a new store. */
    public Optional<ChangeEntry> lastChange() {
        return writer.call(() -> Changes.last(sql));
    }

    /** Reads what changes made of rows. */
    public <T> T traces(Function<Traces, T> work) {
        return writer.call(() -> work.apply(traces));
    }

    /** The tables of which rows were changed after a change, also by undo. @param change 0 for since ever */
    public Set<String> touchedSince(long change) {
        return Set.copyOf(writer.call(() -> sql.list(
                "SELECT DISTINCT table_name FROM change_row WHERE change_id > ?",
                row -> row.text("table_name"),
                change)));
    }

    /** Called after each write that changed something, on the thread that asked for it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Writes a checked copy of the store. What stands at the target is replaced only by a copy that has been found
     * sound.
     *
     * @throws ProblemException 405 when it could not be made
     */
    public void copyTo(Path target) {
        writer.call(() -> {
            Copies.write(sql, target);
            return null;
        });
    }

    /**
     * Looks into a copy without changing or holding it.
     *
     * @throws ProblemException as {@link #open}; 305 also when the full check finds anything
     */
    public static CopyInfo inspect(Path copy) {
        return Copies.inspect(copy, Migrations.shipped().newest());
    }

    /**
     * Puts a finished store in the place of another, at no moment leaving none: the present file is copied aside first.
     *
     * @param ready a store that nobody has open; it is moved
     * @param kept where the present file is kept; null when it is not wanted any more
     * @throws ProblemException 304 when the present store is open here or elsewhere; nothing has changed then
     * @throws IOException when a file could not be written; the present one is untouched then
     */
    public static void replace(Path present, Path ready, Path kept) throws IOException {
        StoreFile.replace(present, ready, kept);
    }

    /** The full check of the file. @return SQLite's findings, empty when it is sound */
    public List<String> integrity() {
        return writer.call(() -> {
            List<String> found =
                    new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.text("integrity_check")));
            found.remove("ok");
            sql.list("PRAGMA foreign_key_check", row -> row.text("table") + " → " + row.text("parent"))
                    .forEach(found::add);
            return found;
        });
    }

    /** The rows that are not as the last change left them: written by another program, or damaged on the disk. */
    public List<StrayRow> strays() {
        return writer.call(trace::strays);
    }

    /** The first change of the trace that is not as it was written, empty when the chain of the trace is whole. */
    public Optional<ChangeEntry> brokenTrace() {
        return writer.call(changes::broken);
    }

    /** Waits for what is at work and lets go of the file; a second call does nothing. */
    @Override
    public void close() {
        if (writer.finish()) {
            closeConnection();
        }
    }

    /** Plain SQL on the store's thread, for tests and for checks inside this package. */
    <T> T sql(Function<Sql, T> work) {
        return writer.call(() -> work.apply(sql));
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        } finally {
            hold.close();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
