package vn.sovang.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which everything of a store happens, so that nothing sees a change half done. */
final class WriterThread {
    private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);
    private static final int PATIENCE_SECONDS = 20;

    private final Thread[] thread = new Thread[1];
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        thread[0] = Thread.ofPlatform().daemon().name("store").unstarted(work);
        return thread[0];
    });

    /**
     * Runs work and waits for it. Work that calls again from inside is run at once: waiting for itself it would wait for
     * ever. An interrupted caller still learns whether its change was kept: the work is not torn in the middle.
     *
     * @throws IllegalStateException when the store is closed
     */
    <T> T call(Supplier<T> work) {
        if (isInside()) {
            return work.get();
        }
        if (executor.isShutdown()) {
            throw new IllegalStateException("the store is closed");
        }
        Future<T> future = executor.submit(work::get);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @throws IllegalStateException on the store's own thread: a change inside a change has no meaning */
    void refuseInside() {
        if (isInside()) {
            throw new IllegalStateException("a change cannot begin inside other work on the store");
        }
    }

    /** Lets the present work end and takes no more. @return whether all of it has ended */
    boolean finish() {
        refuseInside();
        executor.shutdown();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    boolean ended = executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    if (!ended) {
                        LOG.error("work on the store does not end; the file stays held until the program ends");
                    }
                    return ended;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isInside() {
        return Thread.currentThread() == thread[0];
    }

    private static RuntimeException unwrapped(Throwable cause) {
        return switch (cause) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
