package vn.sovang.ui.designer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import vn.sovang.document.certificate.Layout;

/** A layout while it is designed, with the steps back and forth. Steps of one kind that follow each other are one. */
final class Edits {
    private static final int MOST = 500;

    private final Deque<Layout> before = new ArrayDeque<>();
    private final Deque<Layout> after = new ArrayDeque<>();
    private final Layout saved;
    private Layout now;
    private String kind;

    /** @param saved as it is kept */
    Edits(Layout saved) {
        this.saved = saved;
        now = saved;
    }

    Layout now() {
        return now;
    }

    boolean changed() {
        return !now.equals(saved);
    }

    /** @param sort steps of the same sort become one until {@link #pause}; null for a step of its own */
    void take(Layout next, String sort) {
        if (next.equals(now)) {
            return;
        }
        if (sort == null || !Objects.equals(sort, kind)) {
            before.push(now);
            if (before.size() > MOST) {
                before.removeLast();
            }
        }
        after.clear();
        now = next;
        kind = sort;
    }

    /** The next step is one of its own. */
    void pause() {
        kind = null;
    }

    boolean undo() {
        pause();
        if (before.isEmpty()) {
            return false;
        }
        after.push(now);
        now = before.pop();
        return true;
    }

    boolean redo() {
        pause();
        if (after.isEmpty()) {
            return false;
        }
        before.push(now);
        now = after.pop();
        return true;
    }
}
