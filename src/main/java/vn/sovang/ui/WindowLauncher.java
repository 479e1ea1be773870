package vn.sovang.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;
import vn.sovang.service.Backup;
import vn.sovang.service.BackupFolder;
import vn.sovang.service.Services;
import vn.sovang.ui.backup.Restore;
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
        Platform.setImplicitExit(false);
        try {
            Optional<Restore> wish = untilClosed(store, locale);
            while (wish.isPresent()) {
                restore(store, wish.get(), Words.of(locale));
                wish = untilClosed(store, locale);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    /** Shows the window until it is closed. @return the copy to go back to, if that is why it was closed */
    private static Optional<Restore> untilClosed(Path store, Locale locale) throws InterruptedException {
        try (Services services = open(store, Words.of(locale))) {
            CountDownLatch closed = new CountDownLatch(1);
            MainWindow window = await(shown(services, locale, closed));
            closed.await();
            return window.restore();
        }
    }

    /** What cannot be restored is told, and the present register is opened again. */
    private static void restore(Path store, Restore wish, Words words) throws InterruptedException {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        try {
            new BackupFolder(store).restore(new Backup(wish.copy(), now), wish.secret(), now);
        } catch (ProblemException e) {
            tell(words.say("backup.restore.title"), words, e);
        }
    }

    /** A clerk who starts the program by its icon sees no console: what keeps the store closed is told in a window. */
    private static Services open(Path store, Words words) throws InterruptedException {
        try {
            return Services.open(store, words);
        } catch (ProblemException e) {
            tell(words.say("shell.job.open", store.getFileName()), words, e);
            throw e;
        }
    }

    private static void tell(String job, Words words, ProblemException problem) throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        Failure failure = Failure.of(job, problem);
        Platform.runLater(() -> {
            Look.loadFonts();
            Look.theme(false);
            FailureDialog.show(null, words, failure).setOnHidden(event -> read.countDown());
        });
        read.await();
    }

    /** Whether a problem of {@link #launch} means that this computer has no usable display. */
    public static boolean tellsOfNoDisplay(Problem problem) {
        return problem.code() == Toolkit.NO_DISPLAY || problem.code() == Toolkit.NO_LIBRARY;
    }

    private static CompletableFuture<MainWindow> shown(Services services, Locale locale, CountDownLatch closed) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Stage stage = new Stage();
                    Clock clock = Clock.system(ZoneId.systemDefault());
                    MainWindow window = new MainWindow(stage, services, new Language(locale), clock, null);
                    window.show();
                    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closed.countDown());
                    return window;
                },
                Platform::runLater);
    }

    private static MainWindow await(CompletableFuture<MainWindow> shown) throws InterruptedException {
        try {
            return shown.get();
        } catch (ExecutionException e) {
            throw Problem.of(490, "shell.failure.unexpected").asException(e.getCause());
        }
    }
}
