package vn.sovang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.UserFolders;
import vn.sovang.base.Words;
import vn.sovang.cli.Cli;
import vn.sovang.cli.Terminal;
import vn.sovang.service.StoreOpening;
import vn.sovang.ui.WindowLauncher;

/** The start: a window, or a command. */
public final class SoVang {
    private static final String OWN_STORE = "so-vang.sovang";

    private SoVang() {}

    /** Without arguments, or with the name of a store alone, the window opens; else the command is run. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        UserFolders folders = UserFolders.ofThisUser();
        System.setProperty("sovang.logs", folders.logs().toString());
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(run(args, folders, out, err));
    }

    private static int run(String[] args, UserFolders folders, PrintWriter out, PrintWriter err) {
        if (args.length == 0) {
            return window(folders.data().resolve(OWN_STORE), true, new Terminal(vietnamese(), out, err));
        }
        if (args.length == 1 && args[0].endsWith(".sovang")) {
            return window(Path.of(args[0]), false, new Terminal(vietnamese(), out, err));
        }
        return new Cli(out, err, folders.logs(), SoVang::afterwards).run(args);
    }

    private static Words vietnamese() {
        return Words.of(Words.VIETNAMESE);
    }

    private static int window(Path store, boolean make, Terminal terminal) {
        try {
            if (make && !Files.exists(store)) {
                Files.createDirectories(store.getParent());
                new StoreOpening(terminal.words()).create(store).close();
            }
            WindowLauncher.launch(store, terminal.words().locale());
            return 0;
        } catch (ProblemException e) {
            terminal.complain(e.problem());
            return e.problem().exitCode();
        } catch (IOException e) {
            Problem problem = Problem.of(306, "problem.store.no_access", store);
            terminal.complain(problem);
            return problem.exitCode();
        }
    }

    /** The window after a command is an extra: a display that cannot be used is a sentence and no failure. */
    private static void afterwards(Cli.OpenWindow wish) {
        try {
            WindowLauncher.launch(wish.store(), wish.locale());
        } catch (ProblemException e) {
            if (!WindowLauncher.tellsOfNoDisplay(e.problem())) {
                throw e;
            }
            wish.terminal().complain(e.problem());
        }
    }

    /** The console gets UTF-8 whatever the system believes it speaks; Vietnamese has no other common code. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
