package vn.sovang.ui.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.Progress;

/**
 * Owns every thread of the window besides the toolkit's own. Work runs here, its result comes back on the screen's
 * thread, and what goes wrong becomes words in one place.
 */
@SuppressWarnings("FutureReturnValueIgnored") // whatever happens to a job is told by finish
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Executor brief;
    private final Executor lasting;
    private final Executor screen;
    private final LongFunction<Executor> delayed;
    private final Runnable stop;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);
    private final AtomicInteger pending = new AtomicInteger();
    private boolean closed;
    private Consumer<Failure> onFailure = failure -> {};

    private Jobs(Executor brief, Executor lasting, Executor screen, LongFunction<Executor> delayed, Runnable stop) {
        this.brief = brief;
        this.lasting = lasting;
        this.screen = screen;
        this.delayed = delayed;
        this.stop = stop;
    }

    /** Jobs of a window: results come back on the toolkit's thread. */
    public static Jobs ofWindow() {
        ExecutorService brief = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("brief").factory());
        ExecutorService lasting = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("job-", 1).factory());
        LongFunction<Executor> delayed = millis -> CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        return new Jobs(brief, lasting, Platform::runLater, delayed, () -> {
            brief.shutdownNow();
            lasting.shutdownNow();
        });
    }

    /** Jobs that run at once on the caller's thread, for tests of models without a toolkit. */
    public static Jobs atOnce() {
        return new Jobs(Runnable::run, Runnable::run, Runnable::run, millis -> Runnable::run, () -> {});
    }

    /** The longer jobs at work, for the status bar. */
    public ObservableList<Job> running() {
        return shown;
    }

    /**
     * Says who is told of failures.
     *
     * @param listener told on the screen's thread of every job that did not come to its end
     */
    public void onFailure(Consumer<Failure> listener) {
        onFailure = listener;
    }

    /**
     * Short work that nobody needs to watch: reading a list, saving a form. Done one after the other.
     *
     * @param name for the words of a failure
     * @param done gets the result on the screen's thread
     */
    public <T> void brief(String name, Supplier<T> work, Consumer<T> done) {
        brief(name, work, done, () -> {});
    }

    /** As {@link #brief}, with the screen's own end: told whether it came to its end, before a failure is shown. */
    public <T> void brief(String name, Supplier<T> work, Consumer<T> done, Runnable always) {
        pending.incrementAndGet();
        CompletableFuture.supplyAsync(work, brief)
                .whenCompleteAsync(
                        (result, thrown) -> {
                            always.run();
                            finish(name, result, thrown, done);
                        },
                        screen);
    }

    /**
     * Longer work with progress and cancel in the status bar.
     *
     * @param work reports to the progress it gets, which throws when the clerk has cancelled
     */
    public <T> Job start(String name, Function<Progress, T> work, Consumer<T> done) {
        return start(name, work, done, () -> {});
    }

    /** As {@link #start}, with the screen's own end: told whether it came to its end, before a failure is shown. */
    public <T> Job start(String name, Function<Progress, T> work, Consumer<T> done, Runnable always) {
        Job job = new Job(name, screen);
        running.add(job);
        pending.incrementAndGet();
        CompletableFuture.supplyAsync(() -> work.apply(job), lasting)
                .whenCompleteAsync(
                        (result, thrown) -> {
                            running.remove(job);
                            always.run();
                            finish(name, result, thrown, done);
                        },
                        screen);
        return job;
    }

    /**
     * Does something on the screen's thread after a while, or at once in tests of models; nobody waits for it.
     *
     * @param millis how long it may wait
     */
    public void later(long millis, Runnable work) {
        delayed.apply(millis)
                .execute(() -> screen.execute(() -> {
                    if (!closed) {
                        work.run();
                    }
                }));
    }

    /** Runs something on the screen's thread, soon. */
    public void onScreen(Runnable work) {
        screen.execute(work);
    }

    /** Whether nothing is under way and every result has been handed over. */
    public boolean idle() {
        return closed || pending.get() == 0;
    }

    private <T> void finish(String name, T result, Throwable thrown, Consumer<T> done) {
        if (closed) {
            return;
        }
        screen.execute(pending::decrementAndGet);
        if (thrown == null) {
            done.accept(result);
            return;
        }
        Failure failure = Failure.of(name, thrown);
        if (failure.unexpected()) {
            LOG.error("{} {}", failure.problem().label(), name, thrown);
        } else {
            LOG.info("{} {}", failure.problem().label(), name, thrown);
        }
        onFailure.accept(failure);
    }

    /** Ends all work; nobody is told any more of what is still under way. */
    @Override
    public void close() {
        closed = true;
        running.forEach(Job::cancel);
        stop.run();
    }
}
