package vn.sovang.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/** Starts JavaFX, or says in words why it cannot be started; never waits for ever, never writes onto the console. */
final class Toolkit {
    private static final Logger LOG = LoggerFactory.getLogger(Toolkit.class);
    /** Code of the problem that there is no usable display. */
    static final int NO_DISPLAY = 432;

    /** Code of the problem that a library of the system is missing. */
    static final int NO_LIBRARY = 433;

    private static final int WAIT_SECONDS = 30;

    private Toolkit() {}

    /**
     * Starts it, or does nothing when it runs already.
     *
     * @throws ProblemException 432 no usable display, 433 a library of the system is missing
     */
    static void start() {
        Optional<Problem> none = Display.problem();
        if (none.isPresent()) {
            throw Problem.of(432, "shell.no_display", none.get()).asException();
        }
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            await(startAside());
        } finally {
            System.setErr(console);
            if (said.size() > 0) {
                LOG.info("while the toolkit started: {}", said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private static CompletableFuture<Void> startAside() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("toolkit-start")
                .uncaughtExceptionHandler((thread, thrown) -> started.completeExceptionally(thrown))
                .start(() -> {
                    if (isRunning()) {
                        Platform.runLater(() -> started.complete(null));
                    } else {
                        Platform.startup(() -> started.complete(null));
                    }
                });
        return started;
    }

    private static boolean isRunning() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void await(CompletableFuture<Void> started) {
        try {
            started.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw Problem.of(432, "shell.no_display", Problem.of(434, "shell.display.slow", WAIT_SECONDS))
                    .asException(e);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(170, "shell.failure.cancelled").asException(e);
        }
    }

    private static ProblemException problem(Throwable thrown) {
        return switch (thrown) {
            case UnsupportedOperationException none ->
                Problem.of(432, "shell.no_display", reason(none)).asException(none);
            case LinkageError missing ->
                Problem.of(433, "shell.no_toolkit", reason(missing)).asException(missing);
            default -> Problem.of(432, "shell.no_display", reason(thrown)).asException(thrown);
        };
    }

    private static String reason(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
