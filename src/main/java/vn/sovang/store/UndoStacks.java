package vn.sovang.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What can be undone and redone, replayed from the list of changes. The trace stays the only truth: there is no second
 * list that could disagree with it.
 */
final class UndoStacks {
    private final Deque<ChangeEntry> undo = new ArrayDeque<>();
    private final Deque<ChangeEntry> redo = new ArrayDeque<>();

    private UndoStacks() {}

    /**
     * @param changes in the order in which they happened; where the earliest are left out, what is found is the top of
     *     the same stacks
     */
    static UndoStacks of(Collection<ChangeEntry> changes) {
        UndoStacks stacks = new UndoStacks();
        changes.forEach(stacks::replay);
        return stacks;
    }

    /** Takes in a change that has just been kept. */
    void replay(ChangeEntry change) {
        switch (change.kind()) {
            case DO -> {
                undo.push(change);
                redo.clear();
            }
            case UNDO -> {
                undo.pollFirst();
                redo.push(change);
            }
            case REDO -> {
                redo.pollFirst();
                undo.push(change);
            }
            case FIXED -> {}
        }
    }

    /** The change that undo would take back. */
    Optional<ChangeEntry> undoable() {
        return Optional.ofNullable(undo.peekFirst());
    }

    /** The undo that redo would take back. */
    Optional<ChangeEntry> redoable() {
        return Optional.ofNullable(redo.peekFirst());
    }

    /** The changes that undo would take back one after the other. */
    List<ChangeEntry> undoable(int most) {
        return undo.stream().limit(most).toList();
    }

    /** The undos that redo would take back one after the other. */
    List<ChangeEntry> redoable(int most) {
        return redo.stream().limit(most).toList();
    }
}
