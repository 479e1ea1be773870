package vn.sovang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes; an existing output is refused unless it may be replaced. */
final class OutOption {
    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path file;

    @Option(names = "--overwrite")
    boolean overwrite;
}
