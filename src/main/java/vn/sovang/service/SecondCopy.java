package vn.sovang.service;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.store.Store;
import vn.sovang.store.seal.KeyDerivation;
import vn.sovang.store.seal.RecoveryCode;
import vn.sovang.store.seal.SealKey;

/**
 * The second copy, on a stick or in another folder: when the PC itself is lost, the register is not. It is sealed unless
 * the clerk wants it open; the key stands in the register on the PC, so that sealing needs no typing, and the password is
 * asked for only where a copy is opened.
 */
public final class SecondCopy {
    /** Letters of the shortest password that seals. */
    public static final int LEAST_PASSWORD = 8;

    private static final Logger LOG = LoggerFactory.getLogger(SecondCopy.class);
    private static final String FOLDER = "second_copy.folder";
    private static final String KEY = "second_copy.key";
    private static final String LAST = "second_copy.last";

    private final Path file;
    private final Preferences preferences;
    private final KeyDerivation cost;

    public SecondCopy(Store store) {
        this(store, KeyDerivation.STRONG);
    }

    SecondCopy(Store store, KeyDerivation cost) {
        file = store.file();
        preferences = new Preferences(store);
        this.cost = cost;
    }

    /**
     * Where it goes.
     *
     * @param last when the last one was made there; null when none was
     */
    public record Place(Path folder, boolean sealed, LocalDateTime last) {
        /** Whether the stick is in. */
        public boolean isThere() {
            return Files.isDirectory(folder);
        }
    }

    /** Where the second copy goes, empty when the clerk has chosen no place. */
    public Optional<Place> place() {
        return preferences
                .find(FOLDER)
                .flatMap(SecondCopy::path)
                .map(folder -> new Place(
                        folder,
                        preferences.find(KEY).isPresent(),
                        preferences.find(LAST).map(LocalDateTime::parse).orElse(null)));
    }

    /** A store that came from another system may name a folder this one cannot. */
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The copies at the chosen place, the newest first; none while the stick is out. */
    public List<Backup> list() {
        return place().map(place -> there(place).list()).orElse(List.of());
    }

    private BackupFolder there(Place place) {
        return new BackupFolder(file, place.folder(), place.sealed() ? SealedCopies.ENDING : "");
    }

    /**
     * Chooses the place.
     *
     * @param password null for a copy that anybody can open
     * @return the code that opens the copies when the password is forgotten; it is told once and kept nowhere. Empty for
     *     an open copy
     * @throws ProblemException 2791 when the password is too short, 4791 when the folder is not there or is the one of
     *     the store itself
     */
    public Optional<RecoveryCode> keepAt(Path folder, char[] password) {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole) || whole.equals(file.toAbsolutePath().getParent())) {
            throw Problem.of(4791, "problem.second_copy.folder", folder).asException();
        }
        RecoveryCode code = password == null ? null : RecoveryCode.random(new SecureRandom());
        if (password == null) {
            preferences.remove(KEY);
        } else {
            preferences.put(
                    KEY, key(password, cost).withRecoveryCode(code, cost).kept());
        }
        preferences.put(FOLDER, whole.toString());
        preferences.remove(LAST);
        return Optional.ofNullable(code);
    }

    /** Makes no second copy any more; those that are there stay. */
    public void stop() {
        preferences.remove(FOLDER);
        preferences.remove(KEY);
        preferences.remove(LAST);
    }

    /**
     * The key of a new password.
     *
     * @throws ProblemException 2791 when the password has fewer than {@link #LEAST_PASSWORD} letters
     */
    public static SealKey key(char[] password, KeyDerivation cost) {
        if (password.length < LEAST_PASSWORD) {
            throw Problem.of(2791, "problem.seal.short", LEAST_PASSWORD).asException();
        }
        return SealKey.create(password, cost);
    }

    /**
     * What became of a second copy.
     *
     * @param file where it lies now; null when none was wanted, or none could be made
     * @param trouble why none could be made; null when all is well
     */
    public record Laid(Path file, Problem trouble) {}

    /** Lays the newest backup to the chosen place where it is not there yet; what hinders it is told, not thrown. */
    public Laid catchUp(Optional<Backup> newest) {
        Optional<Place> place = place();
        boolean wanted = newest.isPresent()
                && place.isPresent()
                && (place.get().last() == null
                        || place.get().last().isBefore(newest.get().at()));
        if (!wanted) {
            return new Laid(null, null);
        }
        try {
            return new Laid(lay(newest.get()).orElse(null), null);
        } catch (ProblemException e) {
            LOG.info("no second copy", e);
            return new Laid(null, e.problem());
        }
    }

    /**
     * Lays a backup to the chosen place, under its own date, and then thins those that are there.
     *
     * @param backup just made and checked
     * @return where it lies; empty when no place was chosen
     * @throws ProblemException 4790 when the place is not there, as a stick that was pulled out; 401 or 405 when the copy
     *     could not be written. Older copies are still there then.
     */
    public Optional<Path> lay(Backup backup) {
        return place().map(place -> {
            if (!place.isThere()) {
                throw Problem.of(4790, "problem.second_copy.absent", place.folder())
                        .asException();
            }
            BackupFolder there = there(place);
            Path target = there.next(backup.at()).file();
            SealKey key = preferences.find(KEY).map(SealKey::of).orElse(null);
            if (key == null) {
                SealedCopies.plain(backup.file(), target);
            } else {
                SealedCopies.write(backup.file(), target, false, key);
            }
            preferences.put(LAST, backup.at().toString());
            there.thin(backup.at());
            return target;
        });
    }
}
