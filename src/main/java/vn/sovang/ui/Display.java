package vn.sovang.ui;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;

/**
 * Finds out, before the toolkit is touched, whether there is a display at all: on X11 the toolkit writes its complaints
 * onto the console itself and may wait for ever for a display on another machine.
 */
final class Display {
    private static final Pattern X11 = Pattern.compile("(?:unix)?([^:]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int WAIT_MILLIS = 3000;
    private static final Path SOCKETS = Path.of("/tmp/.X11-unix");
    private static final Path OPEN_SOCKETS = Path.of("/proc/net/unix");

    private Display() {}

    /** What is wrong with the display; empty when it may be usable. */
    static Optional<Problem> problem() {
        boolean headless = System.getProperty("glass.platform", "").equals("Monocle");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return headless || !system.startsWith("linux") ? Optional.empty() : problem(System.getenv());
    }

    static Optional<Problem> problem(Map<String, String> environment) {
        String name = environment.getOrDefault("DISPLAY", "");
        if (name.isBlank()) {
            return Optional.of(Problem.of(430, "shell.display.unset"));
        }
        Matcher display = X11.matcher(name);
        boolean answers = display.matches()
                && (display.group(1).isEmpty()
                        ? answersHere(Integer.parseInt(display.group(2)))
                        : answersAt(display.group(1), FIRST_PORT + Integer.parseInt(display.group(2))));
        return answers ? Optional.empty() : Optional.of(Problem.of(431, "shell.display.silent", name));
    }

    private static boolean answersHere(int number) {
        Path socket = SOCKETS.resolve("X" + number);
        return accepts(socket) || isAbstract(socket);
    }

    private static boolean accepts(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }

    /** Linux servers listen under a name without a file, too, which Java cannot connect to. */
    private static boolean isAbstract(Path socket) {
        try {
            return Files.readString(OPEN_SOCKETS).lines().anyMatch(line -> line.endsWith("@" + socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersAt(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), WAIT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
