package vn.sovang.service;

import java.nio.file.Path;
import vn.sovang.base.AtomicFile;
import vn.sovang.store.Store;

/** Looks at the place a job would write to before it begins; what the job reads from is never written over. */
public final class Outputs {
    private Outputs() {}

    /**
     * Looks whether a job on a store may write a file.
     *
     * @throws vn.sovang.base.ProblemException 201 when the file exists and must not be replaced, 228 when it is no file,
     *     233 when it is the store itself
     */
    public static void require(Store store, Path target, boolean overwrite) {
        requireApart(store.file(), target, overwrite);
    }

    /** As {@link #require}, for any file that is read from. */
    public static void requireApart(Path source, Path target, boolean overwrite) {
        AtomicFile.requireApart(source, target, overwrite);
    }
}
