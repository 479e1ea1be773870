package vn.sovang.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.csv.CsvWriter;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.service.layout.LayoutService;
import vn.sovang.store.Store;

/**
 * Takes everything out into a folder: every table as CSV, the files of a seed, under the same names and headings, so that
 * a new store made from them holds the same register; every layout of a certificate the clerk has made as a file of its own; all of them in one workbook; and what the columns mean. The folder
 * is written aside and appears only when it is whole.
 */
public final class Exporter {
    /** The workbook with all tables. */
    public static final String WORKBOOK = "toan-bo-du-lieu.xlsx";

    /** What the columns mean. */
    public static final String GUIDE = "mo-ta-cot.html";

    private static final String GUIDE_SHEET = "Mô tả cột";

    private final Store store;

    public Exporter(Store store) {
        this.store = store;
    }

    /** As {@link #export(Path, boolean, Progress)}, for nobody who waits. */
    public List<SeedLoader.Table> export(Path folder, boolean overwrite) {
        return export(folder, overwrite, Progress.none());
    }

    /**
     * Writes everything.
     *
     * @param folder a new folder, or an empty one
     * @param overwrite whether the folder may be there already with files; those of the same names are replaced then
     * @return the tables with their rows
     * @throws vn.sovang.base.ProblemException 201 when the folder is there and must stay as it is, 229 when it is a file, 401
     *     when it could not be written; there is no half-written folder then
     * @throws vn.sovang.base.CancelledException when the clerk cancels; nothing has been written then
     */
    public List<SeedLoader.Table> export(Path folder, boolean overwrite, Progress progress) {
        YearEnd.requireFolder(folder);
        if (!overwrite && !isFree(folder)) {
            throw Problem.of(201, "problem.output.exists", folder).asException();
        }
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        List<ExportTables.Named> tables = store.read(ExportTables::of);
        Map<String, String> layouts = store.read(LayoutService::files);
        ColumnGuide guide =
                store.read(all -> ColumnGuide.of(RuleBook.of(all.rules().all()), day));
        Path parent = folder.toAbsolutePath().getParent();
        Path aside = null;
        try {
            Files.createDirectories(parent);
            aside = Files.createTempDirectory(parent, ".sovang-");
            write(aside, tables, guide, day, progress);
            dossiers(aside);
            for (Map.Entry<String, String> layout : layouts.entrySet()) {
                AtomicFile.write(
                        aside.resolve(layout.getKey()),
                        false,
                        out -> out.write(layout.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            publish(aside, folder);
        } catch (IOException e) {
            throw AtomicFile.failed(folder, e);
        } finally {
            discard(aside);
        }
        return tables.stream()
                .map(table ->
                        new SeedLoader.Table(table.file(), table.sheet().rows().size()))
                .toList();
    }

    /** The files of the dossiers, each once. */
    private void dossiers(Path aside) {
        store.read(all -> all.proposals().papers().all()).stream()
                .map(DossierPaper::hash)
                .distinct()
                .forEach(hash -> store.attachments().copy(hash, aside.resolve(SeedFiles.DOSSIER + hash)));
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException e) {
            throw AtomicFile.failed(folder, e);
        }
    }

    private static void write(
            Path aside, List<ExportTables.Named> tables, ColumnGuide guide, LocalDate day, Progress progress) {
        int written = 0;
        for (ExportTables.Named table : tables) {
            progress.at(written, tables.size() * 2L, table.file());
            CsvWriter.write(aside.resolve(table.file()), false, table.sheet(), progress);
            written++;
        }
        XlsxWriter.write(
                aside.resolve(WORKBOOK),
                false,
                sheets(tables, guide),
                (done, total, sheet) -> progress.at(tables.size(), tables.size() * 2L, sheet));
        AtomicFile.write(aside.resolve(GUIDE), false, out -> GuidePage.write(out, tables, guide, day));
        progress.at(1, 1, GUIDE);
    }

    private static List<DataSheet> sheets(List<ExportTables.Named> tables, ColumnGuide guide) {
        List<DataSheet> sheets = new ArrayList<>();
        sheets.add(guideSheet(tables, guide));
        Set<String> names = new HashSet<>(Set.of(GUIDE_SHEET));
        for (ExportTables.Named table : tables) {
            DataSheet sheet = table.sheet();
            sheets.add(new DataSheet(tab(table, names), sheet.columns(), sheet.rows()));
        }
        return sheets;
    }

    /** What kinds with several files are told apart by: the year or decision in the names of their files. */
    private static String tab(ExportTables.Named table, Set<String> names) {
        String digits = table.file().replaceAll("^\\D*|\\.csv$", "");
        String name = table.sheet().name() + (digits.isEmpty() ? "" : " " + digits);
        String tab = SheetFile.tab(name);
        for (int number = 2; !names.add(tab); number++) {
            tab = SheetFile.tab(table.sheet().name() + " (" + number + ")");
        }
        return tab;
    }

    private static DataSheet guideSheet(List<ExportTables.Named> tables, ColumnGuide guide) {
        List<List<Object>> rows = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (ExportTables.Named table : tables) {
            if (kinds.add(table.kind())) {
                for (ColumnGuide.Line line : guide.lines(table.kind())) {
                    rows.add(List.of(
                            table.sheet().name(),
                            line.heading(),
                            line.needed() ? "Có" : "",
                            line.meaning(),
                            line.written(),
                            line.allowed()));
                }
            }
        }
        List<DataColumn> columns = Stream.of("Bảng", "Cột", "Bắt buộc", "Ý nghĩa", "Cách ghi, đơn vị", "Giá trị")
                .map(DataColumn::text)
                .toList();
        return new DataSheet(GUIDE_SHEET, columns, rows);
    }

    /** Puts the finished files in their place: the folder as a whole, or one by one into a folder that is there. */
    private static void publish(Path aside, Path folder) throws IOException {
        if (isFree(folder)) {
            Files.deleteIfExists(folder);
            AtomicFile.move(aside, folder);
            return;
        }
        try (Stream<Path> files = Files.list(aside)) {
            for (Path file : files.toList()) {
                AtomicFile.move(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** The folder aside holds nothing but what was written here. */
    private static void discard(Path aside) {
        if (aside == null || !Files.exists(aside)) {
            return;
        }
        try (Stream<Path> files = Files.list(aside)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
