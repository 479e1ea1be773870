package vn.sovang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
    @Option(names = "--store", required = true, paramLabel = "FILE")
    Path file;
}
