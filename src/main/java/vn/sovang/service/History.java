package vn.sovang.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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

    /** Called after each change, on the thread that made it. */
    public void onChange(Runnable listener) {
        store.onChange(listener);
    }
}
