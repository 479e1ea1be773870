package vn.sovang.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.PrivateFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Thinning;
import vn.sovang.store.Store;

/**
 * The dated copies of one store, in a folder beside it. Only files whose names are exactly those of such copies are ever
 * deleted, and only after a newer one has been found sound.
 */
public final class BackupFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final String ENDING = ".sovang";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withResolverStyle(ResolverStyle.STRICT);

    private final Path store;
    private final Path folder;
    private final String name;
    private final String ending;
    private final Pattern own;

    /** @param store file of the store; it need not be open, nor there */
    public BackupFolder(Path store) {
        this(store, null, "");
    }

    /**
     * @param folder where the copies lie; null for the folder beside the store
     * @param seal what follows the ending of a store in the names of sealed copies
     */
    BackupFolder(Path store, Path folder, String seal) {
        this.store = store.toAbsolutePath();
        String file = store.getFileName().toString();
        name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        this.folder = folder == null ? this.store.resolveSibling(name + "-sao-luu") : folder;
        ending = ENDING + seal;
        own = Pattern.compile(Pattern.quote(name) + "-(\\d{8}-\\d{6})" + Pattern.quote(ending));
    }

    /** Where the copies lie: {@code <name of the store>-sao-luu} beside the store, or the folder that was given. */
    public Path path() {
        return folder;
    }

    /** All copies, the newest first. @throws ProblemException 408 when the folder cannot be read */
    public List<Backup> list() {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path())) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw Problem.of(408, "problem.backup.folder", path()).asException(e);
        }
    }

    public Optional<Backup> newest() {
        return list().stream().findFirst();
    }

    /** Where the present file is kept when something else takes its place; such a file is never taken away. */
    public Path keptAt(LocalDateTime now) {
        return path().resolve(name + "-truoc-phuc-hoi-" + STAMP.format(now) + ENDING);
    }

    /**
     * Puts a copy in the place of the store. The copy stays; the present file is kept in the folder of the copies under a
     * dated name that is never taken away.
     *
     * @param now goes into the name of the present file's new place
     * @return the present file's new place, empty when there was none
     * @throws ProblemException 202, 301 to 303, 305 when the copy cannot be used; 304 when the store is
     *     open; 409 when the files could not be written. The present file is in its place and untouched then.
     */
    public Optional<Path> restore(Backup backup, LocalDateTime now) {
        return restore(backup, null, now);
    }

    /**
     * As the other, from a sealed copy where there is a secret.
     *
     * @param secret password or recovery code; null for an open copy
     * @throws ProblemException further 2790 when the secret is wrong, 3790 when the sealed copy is damaged
     */
    public Optional<Path> restore(Backup backup, char[] secret, LocalDateTime now) {
        if (secret == null) {
            Store.inspect(backup.file());
        }
        Path aside = store.resolveSibling(store.getFileName() + ".restored");
        Path kept = keptAt(now);
        try {
            if (secret == null) {
                Files.copy(backup.file(), aside, StandardCopyOption.REPLACE_EXISTING);
            } else {
                SealedCopies.open(backup.file(), aside, secret);
            }
            PrivateFile.ownerOnly(aside);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Store.inspect(aside);
            boolean present = Files.exists(store);
            Store.replace(store, aside, kept);
            return present ? Optional.of(kept) : Optional.empty();
        } catch (IOException e) {
            throw Problem.of(409, "problem.backup.restore", backup.file(), store)
                    .asException(e);
        } finally {
            aside.toFile().delete();
        }
    }

    /** Takes away what is no longer worth its room. */
    void thin(LocalDateTime now) {
        List<Backup> all = list();
        Set<LocalDateTime> kept = Thinning.keep(all.stream().map(Backup::at).toList(), now);
        for (Backup backup : all) {
            if (!kept.contains(backup.at())) {
                try {
                    Files.delete(backup.file());
                } catch (IOException e) {
                    LOG.warn("the old copy {} could not be taken away", backup.file(), e);
                }
            }
        }
    }

    /** Where a copy made at a moment lies; a second later for each that is there already. */
    Backup next(LocalDateTime now) {
        LocalDateTime at = now.truncatedTo(ChronoUnit.SECONDS);
        while (Files.exists(file(at))) {
            at = at.plusSeconds(1);
        }
        return new Backup(file(at), at);
    }

    private Path file(LocalDateTime at) {
        return path().resolve(name + "-" + STAMP.format(at) + ending);
    }

    private Optional<Backup> backup(Path file) {
        Matcher matcher = own.matcher(file.getFileName().toString());
        if (!matcher.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, LocalDateTime.parse(matcher.group(1), STAMP)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
