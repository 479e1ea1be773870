package vn.sovang.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.store.Store;

/** Checked copies of the register in the folder {@code sao-luu} beside it. */
public final class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Store store;

    public Backups(Store store) {
        this.store = store;
    }

    /** The folder of the copies. */
    public Path folder() {
        return store.file().toAbsolutePath().resolveSibling("sao-luu");
    }

    /**
     * Makes a copy now.
     *
     * @param now goes into its name
     * @return the copy
     * @throws vn.sovang.base.ProblemException 405 when it could not be made
     */
    public Path make(LocalDateTime now) {
        Path copy = folder().resolve(name() + "-" + STAMP.format(now) + ".sovang");
        store.copyTo(copy);
        return copy;
    }

    /** When the newest copy was made; empty when there is none. */
    public Optional<LocalDateTime> last() {
        if (!Files.isDirectory(folder())) {
            return Optional.empty();
        }
        Pattern own = Pattern.compile(Pattern.quote(name()) + "-(\\d{8}-\\d{6})\\.sovang");
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> own.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .flatMap(match -> stamp(match.group(1)).stream())
                    .max(LocalDateTime::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDateTime> stamp(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, STAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String name() {
        return store.file().getFileName().toString().replaceFirst("\\.sovang$", "");
    }
}
