package vn.sovang.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Progress;

/** A longer job while it runs: its progress as the status bar shows it, and the wish to cancel. */
public final class Job implements Progress {
    private record State(long done, long total, String item) {}

    private final String name;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper();
    private final AtomicReference<State> told = new AtomicReference<>();
    private volatile boolean stop;

    Job(String name, Executor screen) {
        this.name = name;
        this.screen = screen;
    }

    public String name() {
        return name;
    }

    /** From 0 to 1; -1 while it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The piece at work, as the clerk knows it. */
    public ReadOnlyStringProperty itemProperty() {
        return item.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /** Asks the job to stop at its next piece. */
    public void cancel() {
        stop = true;
        cancelling.set(true);
    }

    @Override
    public void at(long done, long total, String piece) {
        if (stop) {
            throw new CancelledException();
        }
        if (told.getAndSet(new State(done, total, piece)) == null) {
            screen.execute(this::show);
        }
    }

    /** Many reports become one repaint: only the latest is shown. */
    private void show() {
        State state = told.getAndSet(null);
        progress.set(state.total() <= 0 ? -1 : (double) state.done() / state.total());
        item.set(state.item());
    }
}
