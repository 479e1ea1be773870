package vn.sovang.base;

import java.io.Serial;

/** The clerk cancelled the job; what it had begun is undone. */
public final class CancelledException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
