package vn.sovang.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sovang.base.Problem;

/** Shows files in the system's own file manager. */
public final class Folders {
    private Folders() {}

    /**
     * Opens the folder of a file.
     *
     * @return the folder
     * @throws vn.sovang.base.ProblemException 435 when the file manager cannot be started
     */
    public static Path show(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = windows
                ? List.of("explorer.exe", "/select,", file.toAbsolutePath().toString())
                : List.of("xdg-open", folder.toString());
        try {
            new ProcessBuilder(command).redirectErrorStream(true).start();
            return folder;
        } catch (IOException e) {
            throw Problem.of(435, "shell.file.no_manager", folder).asException(e);
        }
    }
}
