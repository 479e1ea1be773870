package vn.sovang.service;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sovang.base.Problem;

/**
 * Places in which a register is less safe than on the PC's own disk. It is opened there all the same, since the clerk may
 * have no other, but it is said.
 */
public final class StorePlace {
    /** What such a place is. */
    public enum Kind {
        /** A lock may not hold there, and a lost connection may tear a change. */
        NETWORK(1777),
        /** Another program takes copies in the middle of a change and may put an older one back. */
        SYNCHRONISED(1778),
        /** It is pulled out while it is written to. */
        REMOVABLE(1779);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** What is said about a register in such a place. */
        public Problem about(Path file) {
            return Problem.of(
                    code,
                    switch (this) {
                        case NETWORK -> "problem.place.network";
                        case SYNCHRONISED -> "problem.place.synchronised";
                        case REMOVABLE -> "problem.place.removable";
                    },
                    file.toAbsolutePath().getParent());
        }
    }

    private static final Set<String> NETWORKS =
            Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs", "davfs");

    /** How folders begin that programs keep alike on several computers. */
    private static final Set<String> SYNCHRONISERS = Set.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "my drive",
            "drive của tôi",
            "icloud",
            "nextcloud",
            "box sync");

    private StorePlace() {}

    /** What kind of place a file lies in, empty for an ordinary disk. */
    public static Optional<Kind> of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            FileStore disk = Files.getFileStore(folder);
            return of(folder.toRealPath(), disk.type(), isRemovable(disk), System.getenv());
        } catch (IOException e) {
            return Optional.empty(); // Opening the register will say what is the matter with the folder.
        }
    }

    /** Only Windows tells; elsewhere the place where sticks are hung in does. */
    private static boolean isRemovable(FileStore disk) throws IOException {
        try {
            return Boolean.TRUE.equals(disk.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    static Optional<Kind> of(Path folder, String diskType, boolean removable, Map<String, String> environment) {
        if (folder.toString().startsWith("\\\\") || NETWORKS.contains(diskType.toLowerCase(Locale.ROOT))) {
            return Optional.of(Kind.NETWORK);
        }
        boolean named = StreamSupport.stream(folder.spliterator(), false)
                .map(part -> part.toString().toLowerCase(Locale.ROOT))
                .anyMatch(part -> SYNCHRONISERS.stream().anyMatch(part::startsWith));
        boolean known = Stream.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
                .map(environment::get)
                .anyMatch(path -> path != null && !path.isBlank() && folder.startsWith(path));
        if (named || known) {
            return Optional.of(Kind.SYNCHRONISED);
        }
        boolean hungIn = folder.startsWith("/media") || folder.startsWith("/run/media");
        return removable || hungIn ? Optional.of(Kind.REMOVABLE) : Optional.empty();
    }
}
