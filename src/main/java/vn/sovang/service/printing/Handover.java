package vn.sovang.service.printing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/**
 * Hands one sheet over without waiting for ever. A system's queue can hang, and nothing can call it back: so it is asked
 * on a thread of its own, which is left behind when patience or the clerk ends.
 */
final class Handover {
    private static final long LOOK_MILLIS = 50;

    private Handover() {}

    /** How a handing over ended. */
    enum End {
        TAKEN,
        /** The clerk did not want to wait any longer; whether the sheet still comes out nobody knows. */
        GIVEN_UP
    }

    /**
     * Hands over.
     *
     * @param patience how long a printer may take for one sheet
     * @throws ProblemException what the work throws; 4921 when the printer took too long, and then nobody knows whether
     *     the sheet still comes out
     */
    static End run(String printer, Runnable work, Duration patience, BooleanSupplier givenUp) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("printer").start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        long end = System.nanoTime() + patience.toNanos();
        while (!givenUp.getAsBoolean()) {
            try {
                done.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return End.TAKEN;
            } catch (TimeoutException e) {
                if (System.nanoTime() > end) {
                    throw Problem.of(4921, "print.stalled", printer, patience.toSeconds())
                            .asException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return End.GIVEN_UP;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof ProblemException told) {
                    throw told;
                }
                throw Problem.of(4920, "print.refused", printer).asException(e.getCause());
            }
        }
        return End.GIVEN_UP;
    }
}
