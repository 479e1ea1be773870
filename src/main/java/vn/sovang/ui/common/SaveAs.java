package vn.sovang.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the clerk where a file shall be written. */
@FunctionalInterface
public interface SaveAs {

    /**
     * A kind of file.
     *
     * @param name what such a file is called
     * @param ending of its name, as {@code .xlsx}
     */
    record Kind(String name, String ending) {}

    /**
     * Asks and waits for the answer.
     *
     * @param name suggested, with its ending
     * @param kind what such a file is called
     * @return empty when the clerk thought better of it; an existing file was confirmed to be replaced
     */
    Optional<Path> ask(String name, String kind);

    /**
     * As {@link #ask(String, String)}, for a file of one of several kinds.
     *
     * @param name suggested, without ending
     * @param kinds the usual one first; the ending of the answer tells which was chosen
     */
    default Optional<Path> ask(String name, List<Kind> kinds) {
        Kind usual = kinds.getFirst();
        return ask(name + usual.ending(), usual.name());
    }

    /** Asks for a folder that is there. @param title of the question */
    default Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    /**
     * Asks in which folder a new one shall be made.
     *
     * @param name of the new folder
     * @return the new folder, which is not there yet
     */
    default Optional<Path> askFolder(String name) {
        return ask(name, "");
    }
}
