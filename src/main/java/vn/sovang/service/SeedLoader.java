package vn.sovang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportRequest;
import vn.sovang.service.imports.Importer;
import vn.sovang.service.imports.RejectedRow;
import vn.sovang.service.layout.LayoutService;
import vn.sovang.store.Attachments;
import vn.sovang.store.Store;

/**
 * Makes a new store from a folder of tables. Each table is one named change, read by the same readers as a clerk's file.
 * The store is built aside and appears only when it is whole.
 */
public final class SeedLoader {
    private final Words words;

    public SeedLoader(Words words) {
        this.words = words;
    }

    /** A table that was read. */
    public record Table(String file, int rows) {}

    /** What was read, with doubts about the files. */
    public record Loaded(List<Table> tables, List<Problem> complaints) {
        public Loaded {
            tables = List.copyOf(tables);
            complaints = List.copyOf(complaints);
        }
    }

    /** As {@link #load(Path, Path, boolean, Path, Progress)}; a store that is replaced is not kept. */
    public Loaded load(Path folder, Path target, boolean overwrite, Progress progress) {
        return load(folder, target, overwrite, null, progress);
    }

    /**
     * Reads the folder into a new store.
     *
     * @param kept where a store that is replaced is kept; null when it is not wanted any more
     * @param overwrite whether a sound store may be replaced; what is damaged or no store is never replaced
     * @throws vn.sovang.base.ProblemException 201 when the store is already there, 301 to 305 when what is there is not a
     *     sound store or is open, 202 or 254 when the folder or a file is
     *     missing, 255 when a row cannot be taken, 2xx when a file cannot be read; there is no new store then
     */
    public Loaded load(Path folder, Path target, boolean overwrite, Path kept, Progress progress) {
        AtomicFile.requireFree(target, overwrite);
        if (Files.exists(target)) {
            Store.inspect(target);
        }
        List<SeedFiles.Found> files = SeedFiles.find(folder);
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(aside);
            Loaded loaded = new Filling(folder, aside, progress).fill(files);
            Store.replace(target, aside, kept);
            Attachments attachments = new Attachments(target);
            SeedFiles.dossiers(folder).forEach(attachments::put);
            return loaded;
        } catch (IOException e) {
            throw AtomicFile.failed(target, e);
        } finally {
            aside.toFile().delete();
        }
    }

    /** One store being filled. */
    private final class Filling {
        private final List<Table> tables = new ArrayList<>();
        private final List<Problem> complaints = new ArrayList<>();
        private final Path folder;
        private final Path file;
        private final Progress progress;

        private Filling(Path folder, Path file, Progress progress) {
            this.folder = folder;
            this.file = file;
            this.progress = progress;
        }

        private Loaded fill(List<SeedFiles.Found> files) {
            try (Store store = new StoreOpening(words).create(file)) {
                Importer importer = new Importer(store, words);
                files.forEach(found -> take(importer, found));
                SeedFiles.lists(folder, listNames(store)).forEach(found -> take(importer, found));
                new LayoutService(store).takeBack(SeedFiles.layouts(folder), words.say("layout.step.take_back"));
            }
            return new Loaded(tables, complaints);
        }

        private static List<String> listNames(Store store) {
            return store.read(tables -> tables.decisions().all()).stream()
                    .map(Decision::listName)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        private void take(Importer importer, SeedFiles.Found found) {
            String name = found.path().getFileName().toString();
            progress.at(tables.size(), -1, name);
            ImportReport report = importer.apply(ImportRequest.ofWhole(found.kind(), found.path()), Progress.none());
            refuseRejected(name, report);
            tables.add(new Table(name, report.rows().size()));
            complaints.addAll(report.problems());
        }
    }

    private static void refuseRejected(String name, ImportReport report) {
        if (!report.rejected().isEmpty()) {
            RejectedRow first = report.rejected().getFirst();
            throw Problem.of(
                            255,
                            "problem.seed.rejected",
                            name,
                            report.rejected().size(),
                            first.row().number(),
                            first.reasons().getFirst())
                    .asException();
        }
    }
}
