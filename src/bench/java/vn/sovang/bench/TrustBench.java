package vn.sovang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.office.Village;
import vn.sovang.service.Backups;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.SealedCopies;
import vn.sovang.service.SecondCopy;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;
import vn.sovang.store.seal.KeyDerivation;
import vn.sovang.store.seal.SealKey;

/**
 * What safety costs: an ordinary save until it is on the disk, beside a bare write and sync of a page; a checked backup of
 * 2,500 members with ten years of evaluations, beside copying the file; opening a password.
 */
public final class TrustBench {
    private static final int MEMBERS = 2_500;
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final double MOST_SAVE = 50;
    private static final double MOST_BACKUP = 1_000;
    private static final double LEAST_UNLOCK = 300;
    private static final double MOST_UNLOCK = 1_000;

    private final List<String> missed = new ArrayList<>();

    private TrustBench() {}

    public static void main(String[] args) throws IOException {
        TrustBench bench = new TrustBench();
        System.out.println("members  what                           clock     95 %  process    95 %  |   clock     95 %"
                + "  process |");
        bench.measure();
        bench.missed.forEach(bound -> System.out.println("MISSED: " + bound));
        System.exit(bench.missed.isEmpty() ? 0 : 1);
    }

    private void measure() throws IOException {
        Path folder = Files.createTempDirectory("trust-bench");
        Path file = folder.resolve("so.sovang");
        GeneratedCommune.create(file, MEMBERS);
        try (Store store = new StoreOpening(Words.of(Words.VIETNAMESE)).open(file)) {
            tenYears(store);
            saves(store, folder);
            backups(store, folder);
        }
        unlocks();
    }

    private static void tenYears(Store store) {
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            int of = year;
            store.change("Xếp loại năm " + year, tables -> {
                if (tables.memberEvaluations().of(of).isEmpty()) {
                    long cell = tables.cells().all().getFirst().id();
                    tables.members()
                            .all()
                            .forEach(member -> tables.memberEvaluations()
                                    .insert(new Evaluation(0, member.id(), cell, of, "good", "good", "good", null)));
                }
                return null;
            });
        }
    }

    private void saves(Store store, Path folder) {
        Path bare = folder.resolve("bare");
        Timing timing = Timing.of(
                200,
                i -> store.change(
                        "Thêm thôn " + i,
                        tables -> tables.villages().insert(new Village(0, "B" + i, "Bản " + i, "", i))),
                i -> synced(bare));
        timing.print(MEMBERS, "a save on the disk");
        most(timing.clock(), MOST_SAVE, "a save");
    }

    private static void synced(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4096));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void backups(Store store, Path folder) {
        LocalDateTime now = LocalDateTime.of(2026, 1, 5, 8, 0);
        Backups backups = new Backups(store);
        Timing timing = Timing.of(
                10, i -> backups.make(now.plusMinutes(i)), i -> copied(store.file(), folder.resolve("ban-sao")));
        timing.print(MEMBERS, "a checked backup");
        most(timing.clock(), MOST_BACKUP, "a checked backup");
        SealKey key = SecondCopy.key("mùa gặt ở Nà Cáy".toCharArray(), KeyDerivation.STRONG);
        Path copy = backups.list().getFirst().file();
        Timing sealing = Timing.of(
                10,
                i -> SealedCopies.write(copy, folder.resolve("khoa-" + i), false, key),
                i -> copied(copy, folder.resolve("ban-sao")));
        sealing.print(MEMBERS, "sealed and read back");
    }

    private static void copied(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unlocks() {
        byte[] salt = new byte[16];
        char[] password = "mùa gặt ở Nà Cáy".toCharArray();
        Timing timing = Timing.of(10, i -> KeyDerivation.STRONG.key(password, salt), i -> {});
        timing.print(MEMBERS, "a password tried");
        most(timing.clock(), MOST_UNLOCK, "a password");
        if (timing.clock() < LEAST_UNLOCK) {
            missed.add("a password is tried in %.0f ms, less than %.0f".formatted(timing.clock(), LEAST_UNLOCK));
        }
    }

    private void most(double millis, double most, String what) {
        if (millis > most) {
            missed.add("%s takes %.0f ms, more than %.0f".formatted(what, millis, most));
        }
    }
}
