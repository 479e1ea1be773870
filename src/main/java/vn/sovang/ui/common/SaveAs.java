package vn.sovang.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the clerk where a file shall be written. */
@FunctionalInterface
public interface SaveAs {
    /**
     * Asks and waits for the answer.
     *
     * @param name suggested, with its ending
     * @param kind what such a file is called
     * @return empty when the clerk thought better of it; an existing file was confirmed to be replaced
     */
    Optional<Path> ask(String name, String kind);
}
