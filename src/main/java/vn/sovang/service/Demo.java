package vn.sovang.service;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.store.Store;

/** The sample year Cao Sơn 2022, from the tables to every paper. */
public final class Demo {
    /** The working year of the sample. */
    public static final int YEAR = 2022;

    private final Words words;

    public Demo(Words words) {
        this.words = words;
    }

    /** What was made. */
    public record Made(Path store, YearEnd.Written written, List<Figure> figures) {
        public Made {
            figures = List.copyOf(figures);
        }
    }

    /** Makes a new store from the seed and writes all papers of the year beside it. */
    public Made make(Path seed, Path folder, boolean overwrite, Progress progress) {
        Path file = folder.resolve("cao-son-2022.sovang");
        YearEnd.requireFolder(folder);
        YearEnd.usualFiles().forEach(name -> AtomicFile.requireFree(folder.resolve(name), overwrite));
        new SeedLoader(words).load(seed, file, overwrite, progress);
        try (Store store = new StoreOpening(words).open(file)) {
            YearEnd.Written written = new YearEnd(store).writeUsual(YEAR, folder, overwrite, progress);
            return new Made(
                    file,
                    written,
                    List.copyOf(new YearReader(store).figures(YEAR).all()));
        }
    }
}
