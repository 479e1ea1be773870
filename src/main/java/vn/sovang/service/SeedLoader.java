package vn.sovang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportRequest;
import vn.sovang.service.imports.Importer;
import vn.sovang.service.imports.RejectedRow;
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

    /**
     * Reads the folder into a new store.
     *
     * @throws vn.sovang.base.ProblemException 201 when the store is already there, 202 or 254 when the folder or a file is
     *     missing, 255 when a row cannot be taken, 2xx when a file cannot be read; there is no new store then
     */
    public Loaded load(Path folder, Path target, boolean overwrite, Progress progress) {
        if (!overwrite && Files.exists(target)) {
            throw Problem.of(201, "problem.output.exists", target).asException();
        }
        List<SeedFiles.Found> files = SeedFiles.find(folder);
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(aside);
            Loaded loaded = fill(aside, files, progress);
            Store.replace(target, aside, null);
            return loaded;
        } catch (IOException e) {
            throw Problem.of(401, "problem.output.failed", target, e.getMessage())
                    .asException(e);
        } finally {
            aside.toFile().delete();
        }
    }

    private Loaded fill(Path file, List<SeedFiles.Found> files, Progress progress) {
        List<Table> tables = new ArrayList<>();
        List<Problem> complaints = new ArrayList<>();
        try (Store store = new StoreOpening(words).create(file)) {
            Importer importer = new Importer(store, words);
            for (SeedFiles.Found found : files) {
                progress.at(
                        tables.size(), files.size(), found.path().getFileName().toString());
                ImportReport report =
                        importer.apply(new ImportRequest(found.kind(), found.path(), 1, 0), Progress.none());
                refuseRejected(found.path(), report);
                tables.add(new Table(
                        found.path().getFileName().toString(),
                        report.sheet().rows().size()));
                complaints.addAll(report.doubts());
            }
        }
        return new Loaded(tables, complaints);
    }

    private static void refuseRejected(Path file, ImportReport report) {
        if (!report.rejected().isEmpty()) {
            RejectedRow first = report.rejected().getFirst();
            throw Problem.of(
                            255,
                            "problem.seed.rejected",
                            file.getFileName(),
                            report.rejected().size(),
                            first.row().number(),
                            first.reasons().getFirst())
                    .asException();
        }
    }
}
