package vn.sovang.base;

/** How far a longer job is, and whether it shall stop. */
@FunctionalInterface
public interface Progress {

    /**
     * Tells how far the job is.
     *
     * @param done finished pieces
     * @param total all pieces, or -1 when not known yet
     * @param item the present piece as the clerk knows it, never null
     * @throws CancelledException when the clerk has cancelled; the job leaves nothing half-done behind
     */
    void at(long done, long total, String item);

    /** A progress nobody looks at and nobody cancels. */
    static Progress none() {
        return (done, total, item) -> {};
    }
}
