package vn.sovang.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.service.SeedLoader;
import vn.sovang.service.Services;
import vn.sovang.service.StoreOpening;

/** The sample year as a store of its own for each test; it is read from the seed once for the whole run. */
public final class Samples {
    /** A day after everything in the sample. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private Samples() {}

    public static Services open(Path folder) {
        Path file = folder.resolve("cao-son-2022.sovang");
        try {
            Files.copy(master(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Services.open(file, Words.of(Words.VIETNAMESE));
    }

    /** A new register in which nothing stands but the shipped rules. */
    public static Services empty(Path folder) {
        return Services.of(new StoreOpening(Words.of(Words.VIETNAMESE)).create(folder.resolve("so-moi.sovang")));
    }

    private static synchronized Path master() {
        Path process = Path.of("target", "ui-sample-" + ProcessHandle.current().pid() + ".sovang");
        if (!Files.exists(process)) {
            new SeedLoader(Words.of(Words.VIETNAMESE))
                    .load(Path.of("seeds/cao-son-2022"), process, true, Progress.none());
            process.toFile().deleteOnExit();
        }
        return process;
    }
}
