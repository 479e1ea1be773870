package vn.sovang.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sovang.base.Progress;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.Store;

/** What was changed in the register, and undo and redo over it. */
public final class History {
    private final Store store;

    public History(Store store) {
        this.store = store;
    }

    /**
     * One change as the screen shows it.
     *
     * @param label what was done, in the words of the one who did it
     * @param kind whether it was done, taken back or done again
     */
    public record Step(long id, LocalDateTime at, String who, String label, Kind kind) {
        static Step of(ChangeEntry entry) {
            Kind kind = switch (entry.kind()) {
                case DO -> Kind.DONE;
                case UNDO -> Kind.UNDONE;
                case REDO -> Kind.REDONE;
                case FIXED -> Kind.FIXED;
            };
            return new Step(entry.id(), entry.at(), entry.who(), entry.label(), kind);
        }
    }

    /** What a step is to undo and redo. */
    public enum Kind {
        DONE,
        UNDONE,
        REDONE,
        /** Cannot be undone. */
        FIXED
    }

    /**
     * Where undo and redo stand.
     *
     * @param undo what undo would take back
     * @param redo what redo would do again
     * @param last the last change of all
     */
    public record State(Optional<Step> undo, Optional<Step> redo, Optional<Step> last) {
        /** Nothing was ever changed. */
        public static final State NOTHING = new State(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public State state() {
        List<ChangeEntry> all = store.history();
        return new State(
                store.undoable().map(Step::of),
                store.redoable().map(Step::of),
                all.isEmpty() ? Optional.empty() : Optional.of(Step.of(all.getLast())));
    }

    /** All steps, the newest first. */
    public List<Step> all() {
        return store.history().reversed().stream().map(Step::of).toList();
    }

    /** Takes back the last change. @return what was taken back */
    public Optional<Step> undo() {
        return store.undo().map(Step::of);
    }

    /** Does again what was taken back last. @return what was done again */
    public Optional<Step> redo() {
        return store.redo().map(Step::of);
    }

    /** What can be taken back step by step, the last change first. @param most no more than these */
    public List<Step> undoable(int most) {
        return store.undoable(most).stream().map(Step::of).toList();
    }

    /** What can be done again step by step, the next one first. */
    public List<Step> redoable(int most) {
        return store.redoable(most).stream().map(Step::of).toList();
    }

    /**
     * Takes back several changes, the last one first, each as a change of its own. When something else was changed
     * meanwhile, it stops before that.
     *
     * @param steps as {@link #undoable} told them, from the first on
     * @return how many were taken back
     */
    public int undo(List<Step> steps, Progress progress) {
        return walk(steps, progress, store::undoable, store::undo);
    }

    /** Does several changes again; else as {@link #undo(List, Progress)}. */
    public int redo(List<Step> steps, Progress progress) {
        return walk(steps, progress, store::redoable, store::redo);
    }

    private static int walk(List<Step> steps, Progress progress, Supplier<Optional<ChangeEntry>> next, Runnable go) {
        int done = 0;
        for (Step step : steps) {
            progress.at(done, steps.size(), step.label());
            if (next.get().filter(entry -> entry.id() == step.id()).isEmpty()) {
                return done;
            }
            go.run();
            done++;
        }
        return done;
    }

    /** Called after each change, on the thread that made it. */
    public void onChange(Runnable listener) {
        store.onChange(listener);
    }
}
