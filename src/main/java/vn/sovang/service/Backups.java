package vn.sovang.service;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.Store;

/** Checked copies of the open register: at closing, every half hour, and when the clerk asks for one. */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final Store store;
    private final BackupFolder folder;

    public Backups(Store store) {
        this.store = store;
        folder = new BackupFolder(store.file());
    }

    /** The folder of the copies. */
    public Path folder() {
        return folder.path();
    }

    /** All copies, the newest first. @throws ProblemException 408 when the folder cannot be read */
    public List<Backup> list() {
        return folder.list();
    }

    /** When the newest copy was made; empty when there is none. */
    public Optional<LocalDateTime> last() {
        return folder.newest().map(Backup::at);
    }

    /**
     * Makes a copy, opens and checks it, and only then takes away what is no longer worth its room.
     *
     * @param now goes into its name
     * @return the copy
     * @throws ProblemException 305 when the store itself is damaged, 405 when the copy could not be made; every older
     *     copy is still there then
     */
    public Path make(LocalDateTime now) {
        if (!store.integrity().isEmpty()) {
            throw Problem.of(305, "problem.store.damaged", store.file()).asException();
        }
        Backup made = folder.next(now);
        store.copyTo(made.file());
        folder.thin(made.at());
        return made.file();
    }

    /** As {@link #make}, unless the newest copy already holds the last change. */
    public Optional<Path> makeIfChanged(LocalDateTime now) {
        Optional<ChangeEntry> last = store.lastChange();
        boolean there =
                folder.newest().map(backup -> last.equals(lastChange(backup))).orElse(last.isEmpty());
        return there ? Optional.empty() : Optional.of(make(now));
    }

    /** A backup that holds the last change: the newest one, or one that is made now. @throws ProblemException as {@link #make} */
    public Backup upToDate(LocalDateTime now) {
        makeIfChanged(now);
        return folder.newest().orElseGet(() -> new Backup(make(now), now));
    }

    /** A copy that cannot be read holds nothing; it is left alone. */
    private static Optional<ChangeEntry> lastChange(Backup backup) {
        try {
            return Optional.ofNullable(Store.inspect(backup.file()).lastChange());
        } catch (ProblemException e) {
            LOG.warn("the copy {} cannot be read", backup.file(), e);
            return Optional.empty();
        }
    }

    /** Where the present register is kept when a copy takes its place. */
    public Path keptAt(LocalDateTime now) {
        return folder.keptAt(now);
    }

    /**
     * What would be lost by going back to a copy: the changes that it does not know, the latest first.
     *
     * @throws ProblemException 202, 301 to 305 when the copy cannot be used
     */
    public List<History.Step> lostBy(Backup backup) {
        ChangeEntry last = Store.inspect(backup.file()).lastChange();
        return new History(store)
                .all().stream()
                        .filter(step -> last == null || step.id() > last.id())
                        .toList();
    }
}
