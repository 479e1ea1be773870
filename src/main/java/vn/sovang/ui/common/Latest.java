package vn.sovang.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work of which only the latest answer counts: the preview of the row that is selected now, not of those passed over.
 *
 * @param <T> the answer
 */
public final class Latest<T> {
    private final Jobs jobs;
    private final Consumer<T> done;
    private volatile int asked;

    /**
     * Nothing is asked yet.
     *
     * @param done gets the answer to the latest question on the screen's thread
     */
    public Latest(Jobs jobs, Consumer<T> done) {
        this.jobs = jobs;
        this.done = done;
    }

    /** Asks; the work is left out when something newer was asked before its turn came. */
    public void ask(String name, Supplier<T> work) {
        int mine = next();
        jobs.brief(name, () -> mine == asked ? work.get() : null, answer -> {
            if (mine == asked && answer != null) {
                done.accept(answer);
            }
        });
    }

    /** Drops what is under way. */
    public void forget() {
        next();
    }

    private synchronized int next() {
        asked = asked + 1;
        return asked;
    }
}
