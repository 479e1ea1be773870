package vn.sovang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.base.Progress;
import vn.sovang.base.UserFolders;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.service.Demo;

/** Makes the sample year: a new store from the seed, and every paper made from it. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Consumer<Cli.OpenWindow> window;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--window")
    private boolean open;

    DemoCommand(Terminal terminal, Consumer<Cli.OpenWindow> window) {
        this.terminal = terminal;
        this.window = window;
    }

    @Override
    public Integer call() {
        Path seed = UserFolders.program().resolve("seeds").resolve("cao-son-2022");
        Demo.Made made = new Demo(terminal.words()).make(seed, out, overwrite, Progress.none());
        terminal.say("cli.file.done", made.store());
        Listing.print(terminal, made.written());
        terminal.say("cli.demo.figures");
        for (Figure figure : made.figures()) {
            terminal.print("  " + figure.name() + "\t" + figure.plain());
        }
        terminal.out().flush();
        int code = terminal.complain(made.written().complaints());
        terminal.err().flush();
        if (open) {
            window.accept(new Cli.OpenWindow(made.store(), terminal.words().locale(), terminal));
        }
        return code;
    }
}
