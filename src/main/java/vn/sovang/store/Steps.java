package vn.sovang.store;

import java.util.function.Supplier;

/** Steps inside a change that happen wholly or not at all, so that one bad row does not spoil the others. */
public final class Steps {
    private final Sql sql;

    Steps(Sql sql) {
        this.sql = sql;
    }

    /** Runs one step; when it fails, what it wrote is taken back and the failure goes on to the caller. */
    public <T> T attempt(Supplier<T> step) {
        sql.script("SAVEPOINT step");
        boolean kept = false;
        try {
            T result = step.get();
            kept = true;
            return result;
        } finally {
            sql.script(kept ? "RELEASE step" : "ROLLBACK TO step; RELEASE step");
        }
    }
}
