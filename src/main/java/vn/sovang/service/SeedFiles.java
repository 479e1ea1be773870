package vn.sovang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.base.Problem;

/**
 * The tables of a whole register as a folder of CSV files: which file holds which kind, in the order in which they build
 * on one another. {@code <năm>} in a name stands for a year; there may be several such files. The lists of awards come
 * last and are called as the decisions name them.
 */
final class SeedFiles {
    static final List<SeedFile> ALL = List.of(
            SeedFile.optional("quy-dinh-rieng.csv", "rules"),
            SeedFile.optional("nguoi.csv", "persons"),
            new SeedFile("don-vi.csv", "units"),
            new SeedFile("chi-bo.csv", "cells"),
            SeedFile.optional("chi-bo-bien-dong.csv", "cell-events"),
            SeedFile.optional("dai-hoi.csv", "congresses"),
            new SeedFile("dang-vien.csv", "members"),
            SeedFile.optional("bien-dong-dang-vien.csv", "member-events"),
            SeedFile.optional("the-dang-vien.csv", "party-cards"),
            SeedFile.optional("ky-luat.csv", "discipline"),
            SeedFile.optional("huy-hieu-dang.csv", "party-badges"),
            new SeedFile("can-bo-cong-chuc.csv", "staff"),
            new SeedFile("chuc-vu.csv", "posts"),
            new SeedFile("thon.csv", "villages"),
            SeedFile.optional("thon-truoc-day.csv", "village-history"),
            SeedFile.optional("ho-gia-dinh.csv", "households"),
            SeedFile.optional("ho-truoc-day.csv", "household-history"),
            SeedFile.optional("danh-hieu-ho.csv", "household-titles"),
            SeedFile.optional("tap-the.csv", "collectives"),
            new SeedFile("danh-gia-chi-bo-<năm>.csv", "cell-evaluations"),
            new SeedFile("danh-gia-dang-vien-<năm>.csv", "member-evaluations"),
            SeedFile.optional("vuot-ty-le-xuat-sac.csv", "cap-exceptions"),
            new SeedFile("chi-tieu-<năm>.csv", "targets"),
            new SeedFile("nhiem-vu-<năm>.csv", "tasks"),
            new SeedFile("khen-cap-tren.csv", "higher-awards"),
            new SeedFile("phong-trao.csv", "campaigns"),
            new SeedFile("quyet-dinh.csv", "decisions"),
            new SeedFile("hoi-nghi.csv", "conferences"),
            SeedFile.optional("giao-uoc-thi-dua.csv", "campaign-units"),
            SeedFile.optional("dot-khen.csv", "rounds"),
            SeedFile.optional("de-nghi-khen.csv", "proposals"),
            SeedFile.optional("ly-do-giu-de-nghi.csv", "proposal-reasons"),
            SeedFile.optional("giay-to-ho-so.csv", "dossier-papers"),
            SeedFile.optional("cau-mau-thanh-tich.csv", "phrases"));

    /** The sheets that were printed; taken in after the lists of awards. */
    static final String PRINTED = "to-da-in.csv";

    /** What the names of the files of dossiers begin with; their hash follows. */
    static final String DOSSIER = "ho-so-";

    /** What is kept of decisions beside their tables. */
    static final String NOTES = "quyet-dinh-ghi-them.csv";

    private static final String YEAR = "<năm>";
    private static final Pattern LIST = Pattern.compile("khen-thuong-[\\w-]+\\.csv", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LAYOUT = Pattern.compile("mau-[a-z0-9-]+-\\d+\\.json");

    private SeedFiles() {}

    /**
     * A file of the folder.
     *
     * @param required whether a folder without it makes no register
     */
    record SeedFile(String name, String kind, boolean required) {
        SeedFile(String name, String kind) {
            this(name, kind, true);
        }

        static SeedFile optional(String name, String kind) {
            return new SeedFile(name, kind, false);
        }

        /** The files of this name in a folder, sorted. */
        List<Path> in(Path folder) {
            if (!name.contains(YEAR)) {
                Path file = folder.resolve(name);
                return Files.isRegularFile(file) ? List.of(file) : List.of();
            }
            String[] parts = name.split(YEAR, -1);
            Pattern pattern = Pattern.compile(Pattern.quote(parts[0]) + "\\d{4}" + Pattern.quote(parts[1]));
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file ->
                                pattern.matcher(file.getFileName().toString()).matches())
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw Problem.of(202, "problem.seed.folder", folder).asException(e);
            }
        }

        /** The name with a year in it. */
        String ofYear(int year) {
            return name.replace(YEAR, Integer.toString(year));
        }
    }

    /**
     * All files of a folder with their kinds, in order.
     *
     * @throws vn.sovang.base.ProblemException 202 when there is no such folder, 254 when a file is missing
     */
    static List<Found> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Problem.of(202, "problem.seed.folder", folder).asException();
        }
        List<Found> found = new ArrayList<>();
        for (SeedFile file : ALL) {
            List<Path> paths = file.in(folder);
            if (paths.isEmpty() && file.required()) {
                throw Problem.of(254, "problem.seed.file", file.name(), folder).asException();
            }
            paths.forEach(path -> found.add(new Found(path, file.kind())));
        }
        return found;
    }

    /** The layouts of certificates, each version a file. */
    static List<Path> layouts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            LAYOUT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Problem.of(202, "problem.seed.folder", folder).asException(e);
        }
    }

    /**
     * The lists of awards: those the decisions name, and those that lie there under the usual name;
     * then the sheets that were printed of them.
     *
     * @param named names of lists as the decisions give them, empty ones left out
     * @throws vn.sovang.base.ProblemException 254 when a list is missing
     */
    static List<Found> lists(Path folder, Collection<String> named) {
        NavigableSet<String> names = new TreeSet<>(named);
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(SeedFiles::isListName)
                    .forEach(names::add);
        } catch (IOException e) {
            throw Problem.of(202, "problem.seed.folder", folder).asException(e);
        }
        List<Found> found = new ArrayList<>();
        for (String name : names) {
            if (!isPlain(name) || !Files.isRegularFile(folder.resolve(name))) {
                throw Problem.of(254, "problem.seed.file", name, folder).asException();
            }
            found.add(new Found(folder.resolve(name), "awards"));
        }
        SeedFile.optional(NOTES, "decision-notes")
                .in(folder)
                .forEach(path -> found.add(new Found(path, "decision-notes")));
        SeedFile.optional(PRINTED, "print-sheets")
                .in(folder)
                .forEach(path -> found.add(new Found(path, "print-sheets")));
        return found;
    }

    /** The files of dossiers in a folder. */
    static List<Path> dossiers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(DOSSIER + "[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Problem.of(202, "problem.seed.folder", folder).asException(e);
        }
    }

    /** Whether a list may be called so in a folder of tables. */
    static boolean isListName(String name) {
        return LIST.matcher(name).matches();
    }

    /** Names come from imported tables: none may lead out of the folder. */
    private static boolean isPlain(String name) {
        return !name.matches(".*[/\\\\:\\x00].*") && !name.startsWith(".");
    }

    /** A file that is there. */
    record Found(Path path, String kind) {}
}
