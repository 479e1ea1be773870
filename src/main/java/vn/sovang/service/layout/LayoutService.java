package vn.sovang.service.layout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.Picture;
import vn.sovang.domain.printing.KeptLayout;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.store.RuleTable;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * The layouts of certificates. Those of the program stand for themselves as version 1; what the clerk makes is kept in
 * versions, never written over, so that a certificate is printed again in the layout of its day.
 */
public final class LayoutService {
    /** The kinds of certificates, as the rules call their layouts. */
    public static final List<String> USES =
            List.of("layout.certificate_of_merit", "layout.public_praise", "layout.party.certificate_of_merit");

    private static final int MOST_READ = 100;

    private final Store store;
    private final Map<String, Layout> read = new ConcurrentHashMap<>();

    public LayoutService(Store store) {
        this.store = store;
    }

    /**
     * All layouts, those in use first, then those of the clerk, then those of the program.
     *
     * @param day what "in use" means
     */
    public List<LayoutEntry> all(LocalDate day) {
        return store.read(tables -> {
            Map<String, List<String>> uses = uses(tables, day);
            Map<String, List<Layout>> versions = new LinkedHashMap<>();
            for (String code : LayoutFile.READY) {
                versions.put(code, new ArrayList<>(List.of(LayoutFile.ready(code))));
            }
            for (KeptLayout kept : tables.layouts().all()) {
                versions.computeIfAbsent(kept.code(), code -> new ArrayList<>()).add(read(tables, kept));
            }
            return versions.entrySet().stream()
                    .map(entry -> new LayoutEntry(
                            isReady(entry.getKey()),
                            entry.getValue().reversed(),
                            uses.getOrDefault(entry.getKey(), List.of())))
                    .sorted(Comparator.comparing(
                                    (LayoutEntry entry) -> entry.uses().isEmpty())
                            .thenComparing(
                                    entry -> entry.ready() && entry.versions().size() == 1))
                    .toList();
        });
    }

    private static Map<String, List<String>> uses(Tables tables, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        return USES.stream()
                .filter(key -> rules.find(key, day).isPresent())
                .collect(Collectors.groupingBy(key -> rules.text(key, day)));
    }

    /**
     * The version of a layout that a paper of a day is made by: the newest of those that are for that day; the oldest
     * where none is.
     *
     * @throws ProblemException 2934 when there is no such layout
     */
    public Layout on(String code, LocalDate day) {
        List<KeptLayout> kept = store.read(tables -> tables.layouts().of(code));
        Optional<KeptLayout> fitting = kept.stream()
                .filter(layout -> layout.from() == null || !layout.from().isAfter(day))
                .max(Comparator.comparingInt(KeptLayout::version));
        if (fitting.isPresent()) {
            return store.read(tables -> read(tables, fitting.get()));
        }
        if (isReady(code)) {
            return LayoutFile.ready(code);
        }
        if (kept.isEmpty()) {
            throw Problem.of(2934, "layout.problem.absent", code).asException();
        }
        return store.read(tables -> read(tables, kept.getFirst()));
    }

    private static boolean isReady(String code) {
        return LayoutFile.READY.contains(code);
    }

    private Layout read(Tables tables, KeptLayout kept) {
        Layout known = read.get(kept.content());
        if (known == null) {
            known = LayoutFile.parse(kept.content(), kept.name(), hash -> picture(tables, hash));
            if (read.size() >= MOST_READ) {
                read.clear();
            }
            read.put(kept.content(), known);
        }
        return known;
    }

    private static Picture picture(Tables tables, String hash) {
        return tables.layouts().picture(hash).map(Picture::ofBase64).orElse(null);
    }

    /**
     * Keeps a layout as the next version of its code, as one named change.
     *
     * @param from papers of this day and later are made by it; null for papers of any day
     * @return as it is kept
     */
    public Layout save(Layout layout, LocalDate from, String label) {
        return store.change(label, tables -> insert(tables, layout, next(tables, layout.id()), from));
    }

    /** Keeps a layout under another name, as version 1 of a new code. */
    public Layout copy(Layout layout, String name, String label) {
        return store.change(label, tables -> {
            String code = free(tables, name);
            return insert(tables, layout.as(code, 1, name, null), 1, null);
        });
    }

    private Layout insert(Tables tables, Layout layout, int version, LocalDate from) {
        Layout kept = layout.as(layout.id(), version, layout.name(), from);
        kept.pictures().forEach(picture -> tables.layouts().keepPicture(picture.hash(), picture.base64()));
        tables.layouts()
                .insert(new KeptLayout(0, kept.id(), version, kept.name(), from, LayoutFile.withoutPictures(kept)));
        return kept;
    }

    private static int next(Tables tables, String code) {
        return tables.layouts().of(code).stream()
                        .mapToInt(KeptLayout::version)
                        .max()
                        .orElse(isReady(code) ? 1 : 0)
                + 1;
    }

    private static String free(Tables tables, String name) {
        String plain = Fold.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String wanted = plain.isEmpty() ? "mau" : plain.substring(0, Math.min(60, plain.length()));
        Set<String> taken =
                tables.layouts().all().stream().map(KeptLayout::code).collect(Collectors.toSet());
        String code = wanted;
        for (int number = 2; taken.contains(code) || isReady(code); number++) {
            code = wanted + "-" + number;
        }
        return code;
    }

    /**
     * Takes a version of the clerk away, as one named change.
     *
     * @throws ProblemException 2935 when sheets have been printed by it, 2936 when it is the program's own, 2937 when
     *     papers are made by it and nothing would be left
     */
    public void remove(Layout layout, LocalDate day, String label) {
        store.change(label, tables -> {
            KeptLayout kept = tables.layouts().of(layout.id()).stream()
                    .filter(one -> one.version() == layout.version())
                    .findFirst()
                    .orElseThrow(() -> Problem.of(2936, "layout.problem.ready", layout.name())
                            .asException());
            String name = layout.id() + " " + layout.version();
            boolean printed = tables.printSheets().all().stream()
                    .anyMatch(sheet -> sheet.layout().equals(name));
            if (printed) {
                throw Problem.of(2935, "layout.problem.printed", layout.name(), layout.version())
                        .asException();
            }
            boolean last = tables.layouts().of(layout.id()).size() == 1 && !isReady(layout.id());
            if (last && uses(tables, day).containsKey(layout.id())) {
                throw Problem.of(2937, "layout.problem.used", layout.name()).asException();
            }
            tables.layouts().delete(kept.id());
            return null;
        });
    }

    /**
     * From a day on certificates of a kind are made by a layout: the clerk's own row among the dated rules.
     *
     * @param use one of {@link #USES}
     */
    public void use(Layout layout, String use, LocalDate from, String source, String label) {
        Rule rule = new Rule(use, from, layout.id(), source, Certainty.CERTAIN, true);
        store.change(label, tables -> {
            boolean there = tables.rules().all().stream()
                    .anyMatch(one ->
                            one.own() && one.key().equals(use) && one.from().equals(from));
            if (there) {
                tables.rules().revise(rule);
            } else {
                tables.rules()
                        .put(
                                rule,
                                RuleTable.AFTER_SHIPPED + tables.rules().all().size());
            }
            return null;
        });
    }

    /** Writes a layout with all that belongs to it into one file. @throws ProblemException as {@link LayoutFile#write} */
    public void write(Layout layout, Path file, boolean overwrite) {
        AtomicFile.requireApart(store.file(), file, overwrite);
        LayoutFile.write(file, layout, overwrite);
    }

    /**
     * Takes a layout in from a file, as a layout of its own beside those there are.
     *
     * @throws ProblemException as {@link LayoutFile#read}; nothing has changed then
     */
    public Layout take(Path file, String label) {
        Layout layout = LayoutFile.read(file);
        return store.change(label, tables -> {
            String code = free(tables, layout.name());
            return insert(tables, layout.as(code, 1, layout.name(), null), 1, null);
        });
    }

    /** Takes versions in as they left another register, their numbers and days kept. */
    public void takeBack(List<Path> files, String label) {
        if (files.isEmpty()) {
            return;
        }
        List<Layout> layouts = files.stream().map(LayoutFile::read).toList();
        store.change(label, tables -> {
            layouts.forEach(layout -> insert(tables, layout, layout.version(), layout.from()));
            return null;
        });
    }

    /** The versions the clerk has made, with the names of the files they leave by. */
    public static Map<String, String> files(Tables tables) {
        Map<String, String> files = new TreeMap<>();
        for (KeptLayout kept : tables.layouts().all()) {
            Layout layout = LayoutFile.parse(kept.content(), kept.name(), hash -> picture(tables, hash));
            files.put("mau-" + kept.code() + "-" + kept.version() + ".json", LayoutFile.toJson(layout));
        }
        return files;
    }
}
