package vn.sovang.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;
import vn.sovang.service.Services;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.FailureDialog;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Look;

/** The one way into the window from outside. */
public final class WindowLauncher {
    private WindowLauncher() {}

    /**
     * Opens the window on a store and returns when it has been closed.
     *
     * @param store an existing store
     * @param locale {@link Words#VIETNAMESE} or {@link Words#ENGLISH}
     * @throws vn.sovang.base.ProblemException 432 or 433 when there is no usable display; 202 and 3xx as
     *     {@link vn.sovang.store.Store#open}
     */
    public static void launch(Path store, Locale locale) {
        Toolkit.start();
        try (Services services = open(store, Words.of(locale))) {
            CountDownLatch closed = new CountDownLatch(1);
            await(shown(services, locale, closed));
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    /** A clerk who starts the program by its icon sees no console: what keeps the store closed is told in a window. */
    private static Services open(Path store, Words words) throws InterruptedException {
        try {
            return Services.open(store, words);
        } catch (ProblemException e) {
            CountDownLatch read = new CountDownLatch(1);
            Failure failure = Failure.of(words.say("shell.job.open", store.getFileName()), e);
            Platform.runLater(() -> {
                Look.loadFonts();
                Look.theme(false);
                FailureDialog.show(null, words, failure).setOnHidden(event -> read.countDown());
            });
            read.await();
            throw e;
        }
    }

    /** Whether a problem of {@link #launch} means that this computer has no usable display. */
    public static boolean tellsOfNoDisplay(Problem problem) {
        return problem.code() == Toolkit.NO_DISPLAY || problem.code() == Toolkit.NO_LIBRARY;
    }

    private static CompletableFuture<Void> shown(Services services, Locale locale, CountDownLatch closed) {
        return CompletableFuture.runAsync(
                () -> {
                    Stage stage = new Stage();
                    Clock clock = Clock.system(ZoneId.systemDefault());
                    new MainWindow(stage, services, new Language(locale), clock, null).show();
                    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closed.countDown());
                },
                Platform::runLater);
    }

    private static void await(CompletableFuture<Void> shown) throws InterruptedException {
        try {
            shown.get();
        } catch (ExecutionException e) {
            throw Problem.of(490, "shell.failure.unexpected").asException(e.getCause());
        }
    }
}
