package vn.sovang.document.certificate;

import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters a layout may ask for: the two families that come with the program, and the TrueType fonts installed on
 * this PC that may be put into a PDF. A family that is not here is replaced by the program's own, and the check says so.
 */
public final class Fonts {
    /** Comes with the program; as wide as Times New Roman. */
    public static final String SERIF = "serif";

    /** Comes with the program; as wide as Arial. */
    public static final String SANS = "sans";

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final int DEEPEST_FOLDER = 4;

    private final Map<String, List<FontName>> families = new LinkedHashMap<>();
    private final Map<FontName, Optional<Typeface>> loaded = new ConcurrentHashMap<>();

    private Fonts(Collection<Path> folders) {
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                FontName.read(file)
                        .ifPresent(name -> families.computeIfAbsent(key(name.family()), key -> new ArrayList<>())
                                .add(name));
            }
        }
    }

    /** Looked for once, at the first layout that asks for an installed font. */
    private static final class OfThisPc {
        private static final Fonts FONTS = new Fonts(folders());
    }

    /** The fonts of this PC; the first call looks through its font folders. */
    public static Fonts ofThisPc() {
        return OfThisPc.FONTS;
    }

    /** The fonts of some folders. */
    static Fonts in(Collection<Path> folders) {
        return new Fonts(folders);
    }

    /** Whether a family comes with the program. */
    public static boolean isBuiltIn(String family) {
        return family.equals(SERIF) || family.equals(SANS);
    }

    /** The letters of a style, from this PC where it must be. */
    static Typeface of(String family, boolean bold, boolean italic) {
        return isBuiltIn(family)
                ? Typeface.builtIn(family, bold, italic)
                : ofThisPc().typeface(family, bold, italic);
    }

    /** Installed families that say they have the Vietnamese letters, in the order of the alphabet. */
    public List<String> vietnamese() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        families.values()
                .forEach(faces -> faces.stream()
                        .filter(FontName::vietnamese)
                        .map(FontName::family)
                        .forEach(names::add));
        return List.copyOf(names);
    }

    /** Whether a family can be printed with as it is: it comes with the program, or is installed and sound. */
    public boolean has(String family) {
        return isBuiltIn(family) || installed(family, false, false).isPresent();
    }

    /** The face of a family, the nearest it has; the program's own where there is none. */
    Typeface typeface(String family, boolean bold, boolean italic) {
        return isBuiltIn(family)
                ? Typeface.builtIn(family, bold, italic)
                : installed(family, bold, italic).orElseGet(() -> Typeface.builtIn(SERIF, bold, italic));
    }

    private Optional<Typeface> installed(String family, boolean bold, boolean italic) {
        FontName nearest = null;
        for (FontName name : families.getOrDefault(key(family), List.of())) {
            if (nearest == null || name.distance(bold, italic) < nearest.distance(bold, italic)) {
                nearest = name;
            }
        }
        return nearest == null ? Optional.empty() : loaded.computeIfAbsent(nearest, Fonts::load);
    }

    private static Optional<Typeface> load(FontName name) {
        try {
            return Optional.of(Typeface.installed(name.file()));
        } catch (IOException | DocumentException | ExceptionConverter e) {
            LOG.warn("font {} cannot be used", name.file(), e);
            return Optional.empty();
        }
    }

    private static String key(String family) {
        return family.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.warn("font folder {} cannot be read", folder, e);
            return List.of();
        }
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        String windows = System.getenv("WINDIR");
        String local = System.getenv("LOCALAPPDATA");
        Path home = Path.of(System.getProperty("user.home", "."));
        if (windows != null) {
            folders.add(Path.of(windows, "Fonts"));
        }
        if (local != null) {
            folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
        }
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(home.resolve(".fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        return folders;
    }
}
