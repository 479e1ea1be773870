package vn.sovang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.sovang.base.ProblemException;
import vn.sovang.base.UserFolders;
import vn.sovang.cli.Cli;
import vn.sovang.ui.WindowLauncher;

/** The start: a window, or a command. */
public final class SoVang {
    private SoVang() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        UserFolders folders = UserFolders.ofThisUser();
        System.setProperty("sovang.logs", folders.logs().toString());
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(new Cli(out, err, folders.logs(), SoVang::open).run(args));
    }

    /** Where there is no usable display, that is one sentence and no failure. */
    private static void open(Cli.OpenWindow window) {
        try {
            WindowLauncher.launch(window.store(), window.locale());
        } catch (ProblemException e) {
            if (!WindowLauncher.tellsOfNoDisplay(e.problem())) {
                throw e;
            }
            window.terminal().complain(e.problem());
        }
    }

    /** The console gets UTF-8 whatever the system believes it speaks; Vietnamese has no other common code. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
