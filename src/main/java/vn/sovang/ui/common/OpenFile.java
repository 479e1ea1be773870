package vn.sovang.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the clerk which file shall be read. */
@FunctionalInterface
public interface OpenFile {
    /**
     * Asks and waits for the answer.
     *
     * @param kind what such files are called
     * @param endings of their names, each as {@code *.xlsx}
     * @return empty when the clerk thought better of it
     */
    Optional<Path> ask(String kind, String... endings);
}
