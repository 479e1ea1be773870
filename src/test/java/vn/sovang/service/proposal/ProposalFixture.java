package vn.sovang.service.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.service.SampleYear;
import vn.sovang.service.SeedLoader;
import vn.sovang.service.imports.ImportRequest;
import vn.sovang.service.imports.Importer;
import vn.sovang.store.Store;

/** Cao Sơn in December 2022, before anything was decided: the two lists come in as proposals. */
public final class ProposalFixture {
    public static final LocalDate DAY = LocalDate.of(2023, 1, 5);

    private ProposalFixture() {}

    /** A store without decisions and with two rounds, the state's first: 43 and 16 proposals. */
    public static Path undecided(Path folder) {
        Path seed = SampleYear.seed(folder);
        Path file = folder.resolve("chua-quyet-dinh.sovang");
        try {
            Path decisions = seed.resolve("quyet-dinh.csv");
            Files.writeString(decisions, Files.readAllLines(decisions).getFirst() + "\r\n");
            Files.move(seed.resolve("khen-thuong-ubnd.csv"), folder.resolve("ubnd.csv"));
            Files.move(seed.resolve("khen-thuong-dang-uy.csv"), folder.resolve("dang-uy.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new SeedLoader(SampleYear.WORDS).load(seed, file, false, Progress.none());
        try (Store store = Store.open(file)) {
            for (Stream stream : List.of(Stream.STATE, Stream.PARTY)) {
                store.change("Đợt", t -> t.proposals().rounds().insert(round(stream)));
            }
        }
        take(file, folder.resolve("ubnd.csv"), "UBND");
        take(file, folder.resolve("dang-uy.csv"), "DU");
        return file;
    }

    private static ProposalRound round(Stream stream) {
        return new ProposalRound(
                0,
                "2022-" + stream.unitCode() + "-1",
                stream,
                "merit",
                0,
                2022,
                "Khen thưởng cuối năm 2022 – " + (stream == Stream.STATE ? "UBND xã" : "Đảng ủy xã"),
                DAY,
                Meeting.NONE,
                "",
                false);
    }

    /** Takes a list of awards as proposals of the round of a body. */
    private static void take(Path file, Path list, String body) {
        try (Store store = Store.open(file)) {
            String text = Files.readString(list);
            List<String> lines = text.lines().toList();
            String tagged = lines.getFirst() + ",Mã đợt\r\n"
                    + String.join(
                            "\r\n",
                            lines.stream()
                                    .skip(1)
                                    .map(line -> line + ",2022-" + body + "-1")
                                    .toList())
                    + "\r\n";
            Path csv = Files.writeString(list.resolveSibling("de-nghi-" + body + ".csv"), tagged);
            new Importer(store, SampleYear.WORDS).apply(ImportRequest.ofWhole("proposals", csv), Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
