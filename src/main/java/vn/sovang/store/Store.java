package vn.sovang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.sovang.base.ProblemException;

/**
 * The register of one commune in one file. Every access runs on the one thread of the store, every write is a named
 * change; when {@link #change} returns, the change is on the disk.
 */
public final class Store implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Sql sql;
    private final Changes changes;
    private final Tables tables;
    private final ExecutorService writer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Store(Path file, Connection connection, Clock clock, String who) {
        this.file = file;
        this.connection = connection;
        sql = new Sql(connection);
        try {
            Migrations.migrate(sql, file);
            Trace trace = new Trace(sql);
            trace.install();
            changes = new Changes(sql, trace, clock, who);
        } catch (RuntimeException e) {
            closeConnection();
            throw e;
        }
        tables = Tables.of(sql);
        writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("store").factory());
    }

    /**
     * Opens a store and holds it alone until it is closed.
     *
     * @throws ProblemException 202 when the file is not there; 301 no store, 302 another program's, 303 newer than this
     *     program, 304 held by another program, 305 damaged, 306 no access
     */
    public static Store open(Path file) {
        return new Store(file, StoreFile.open(file), Clock.systemDefaultZone(), System.getProperty("user.name"));
    }

    /**
     * Makes a new, empty store.
     *
     * @throws ProblemException 201 when the file is already there
     */
    public static Store create(Path file) {
        return new Store(file, StoreFile.create(file), Clock.systemDefaultZone(), System.getProperty("user.name"));
    }

    public Path file() {
        return file;
    }

    /** Reads; a write inside is refused. */
    public <T> T read(Function<Tables, T> work) {
        return call(() -> work.apply(tables));
    }

    /**
     * One named step of the clerk: all of it happens or nothing, and undo takes it back at one stroke.
     *
     * @param label what the clerk did, in the clerk's words; it stands in the undo menu and in the history
     * @return what the work returns; from then on the change survives a kill
     */
    public <T> T change(String label, Function<Tables, T> work) {
        return write(label, ChangeEntry.Kind.DO, work);
    }

    /** An act that is not undone but answered by its own counter-act: a number given, a decision signed. */
    public <T> T act(String label, Function<Tables, T> work) {
        return write(label, ChangeEntry.Kind.FIXED, work);
    }

    private <T> T write(String label, ChangeEntry.Kind kind, Function<Tables, T> work) {
        T result = call(() -> changes.run(label, kind, null, () -> work.apply(tables)));
        tell();
        return result;
    }

    /** Takes back the last change. @return the change that was taken back, empty when there was none */
    public Optional<ChangeEntry> undo() {
        Optional<ChangeEntry> undone = call(changes::undo);
        tell();
        return undone;
    }

    /** Does again what was taken back last. */
    public Optional<ChangeEntry> redo() {
        Optional<ChangeEntry> redone = call(changes::redo);
        tell();
        return redone;
    }

    /** The change that {@link #undo} would take back. */
    public Optional<ChangeEntry> undoable() {
        return call(() -> changes.stacks().undoable());
    }

    /** The change that {@link #redo} would do again. */
    public Optional<ChangeEntry> redoable() {
        return call(() -> changes.stacks().redoable());
    }

    /** All changes, the oldest first. */
    public List<ChangeEntry> history() {
        return call(changes::all);
    }

    /** Called after each write, on the thread that asked for it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Writes a checked copy of the store.
     *
     * @throws ProblemException 405 when it could not be made
     */
    public void copyTo(Path target) {
        call(() -> {
            Copies.write(sql, target);
            return null;
        });
    }

    /** The full check of the file. @return SQLite's findings, empty when it is sound */
    public List<String> integrity() {
        return call(() -> {
            List<String> found =
                    new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.text("integrity_check")));
            found.remove("ok");
            sql.list("PRAGMA foreign_key_check", row -> row.text("table")).forEach(found::add);
            return found;
        });
    }

    @Override
    public void close() {
        writer.close();
        closeConnection();
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreProblems.of(e, file);
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private <T> T call(Callable<T> work) {
        Future<T> future = writer.submit(work);
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return awaitInterrupted(future);
        } catch (ExecutionException e) {
            throw rethrown(e);
        }
    }

    /** An interrupted caller still learns whether its change was kept: the work is not torn in the middle. */
    private static <T> T awaitInterrupted(Future<T> future) {
        Thread.interrupted();
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted twice while the store was at work", e);
        } catch (ExecutionException e) {
            throw rethrown(e);
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException rethrown(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException cause -> cause;
            case Error error -> throw error;
            default -> new IllegalStateException(e.getCause());
        };
    }
}
