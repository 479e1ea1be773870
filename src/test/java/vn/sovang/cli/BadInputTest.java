package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** Bad files and a bad disk: one clear sentence, the exit code of the contract, nothing half-written. */
class BadInputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "dang-vien.csv, 03/02/2021, 31/02/2022, 255, «31/02/2022»",
        "dang-vien.csv, Họ và tên, Họ lạ, 203, «Họ và tên»",
        "quyet-dinh.csv, 05/01/2023, 05/13/2023, 255, «05/13/2023»",
        "thon.csv, 41, bốn mốt, 255, «bốn mốt»",
    })
    void aSpoiltSeedIsOneSentenceAndNoStore(String name, String text, String by, int code, String said)
            throws IOException {
        Path seed = SampleYear.seed(folder);
        SampleYear.spoil(seed.resolve(name), text, by);
        Path file = folder.resolve("moi").resolve("so.sovang");
        Run run = Run.of("init", "--seed", seed, "--store", file)
                .ends(2)
                .says(code)
                .says(said)
                .says(name);
        assertEquals(1, run.err().size(), run.err().toString());
        assertEquals(List.of(), left(file.getParent()));
    }

    @Test
    void aMissingSeedFileIsOneSentenceAndNoStore() throws IOException {
        Path seed = SampleYear.seed(folder);
        Path file = folder.resolve("moi").resolve("so.sovang");
        Files.delete(seed.resolve("chi-tieu-2022.csv"));
        Files.delete(seed.resolve("chi-tieu-2023.csv"));
        Run.of("init", "--seed", seed, "--store", file).ends(2).says(254).says("chi-tieu-<năm>.csv");
        SampleYear.seed(folder);
        Files.delete(seed.resolve("khen-thuong-ubnd.csv"));
        Run.of("init", "--seed", seed, "--store", file).ends(2).says(254).says("khen-thuong-ubnd.csv");
        Run.of("init", "--seed", folder.resolve("khong"), "--store", file)
                .ends(2)
                .says(202);
        Run.of("init", "--seed", seed.resolve("thon.csv"), "--store", file)
                .ends(2)
                .says(202);
        assertEquals(List.of(), left(file.getParent()));
    }

    @Test
    void hostileTablesAreRefusedInWords() throws IOException {
        Path store = SampleYear.store(folder);
        byte[] noise = new byte[50_000];
        new Random(3).nextBytes(noise);
        Path[] files = {
            folder.resolve("khong-co.csv"),
            Files.createFile(folder.resolve("rong.csv")),
            Files.write(folder.resolve("nhieu.xlsx"), noise),
            Files.write(folder.resolve("nhieu.csv"), noise),
            Files.createDirectories(folder.resolve("thu-muc.csv")),
            Files.writeString(folder.resolve("trang.xls"), "<html><table><tr><td>Mã</td></tr></table></html>"),
            Files.writeString(folder.resolve("ngoac.csv"), "Mã,Tên thôn\r\nT1,\"không đóng\r\nT2,b\r\n"),
            Files.writeString(folder.resolve("chi-tieu-de.csv"), "Mã\r\n"),
            store,
        };
        for (Path file : files) {
            Run run = Run.of("import", "villages", "--file", file, "--store", store, "--apply")
                    .ends(2);
            assertEquals(1, run.err().size(), file + " " + run.err());
            run.says(file.getFileName().toString());
        }
        assertEquals(7, SampleYear.rows(store, true).get("village").size());
    }

    static Stream<List<String>> callsOnAStore() {
        List<String> decision = List.of("--issuer", "ubnd", "--number", "5", "--year", "2023", "--out", "OUT");
        return Stream.of(
                List.of("figures", "--year", "2022"),
                List.of("export", "--out", "OUT"),
                List.of("import", "villages", "--file", "seeds/cao-son-2022/thon.csv", "--apply"),
                with(decision, "certificates"),
                with(decision, "decision", "--format", "docx"),
                List.of("report", "--year", "2022", "--format", "xlsx", "--out", "OUT"),
                List.of("targets", "--year", "2022", "--format", "xlsx", "--out", "OUT"),
                List.of("year-end", "--year", "2022", "--out", "OUT"),
                List.of("check"),
                List.of("backup", "--out", "OUT"));
    }

    private static List<String> with(List<String> common, String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(common);
        return all;
    }

    @ParameterizedTest
    @MethodSource("callsOnAStore")
    void aStoreThatCannotBeUsedIsRefusedWithoutATouch(List<String> call) throws IOException, SQLException {
        Path out = folder.resolve("ra");
        refused(2, 202, call, folder.resolve("khong-co.sovang"), out);
        refused(2, 202, call, Files.createDirectories(folder.resolve("thu-muc")), out);
        refused(3, 301, call, Files.createFile(folder.resolve("rong.sovang")), out);
        refused(3, 301, call, Files.writeString(folder.resolve("van-ban.sovang"), "Đây là văn bản. ".repeat(99)), out);
        refused(3, 302, call, foreign(), out);
        refused(3, 303, call, newer(), out);
        refused(3, 305, call, damaged(), out);
        Path held = SampleYear.store(Files.createDirectories(folder.resolve("giu")));
        try (Store holder = new StoreOpening(SampleYear.WORDS).open(held)) {
            Run.of(words(call, held, out)).ends(3).says(304);
            assertEquals(150, holder.read(tables -> tables.members().all()).size());
        }
        assertFalse(Files.exists(out));
    }

    private void refused(int exit, int code, List<String> call, Path store, Path out) throws IOException {
        byte[] before = Files.isRegularFile(store) ? Files.readAllBytes(store) : null;
        List<Path> beside = left(folder);
        Run run = Run.of(words(call, store, out))
                .ends(exit)
                .says(code)
                .says(store.getFileName().toString());
        assertEquals(1, run.err().size(), run.err().toString());
        assertEquals(beside, left(folder));
        if (before != null) {
            assertTrue(Arrays.equals(before, Files.readAllBytes(store)), "the file stays as it is");
        }
    }

    private static Object[] words(List<String> call, Path store, Path out) {
        List<Object> words = new ArrayList<>();
        call.forEach(word -> words.add(word.equals("OUT") ? out : word));
        words.addAll(List.of("--store", store));
        return words.toArray();
    }

    @Test
    void initNeverReplacesWhatIsNoSoundStore() throws IOException, SQLException {
        for (Path file : List.of(
                Files.writeString(folder.resolve("anh.jpg"), "Ảnh quý. ".repeat(200)), foreign(), newer(), damaged())) {
            byte[] before = Files.readAllBytes(file);
            Run.of("init", "--seed", SampleYear.SEED, "--store", file, "--overwrite")
                    .ends(3);
            assertTrue(Arrays.equals(before, Files.readAllBytes(file)), file.toString());
        }
        Path held = SampleYear.store(Files.createDirectories(folder.resolve("giu")));
        try (Store holder = new StoreOpening(SampleYear.WORDS).open(held)) {
            Run.of("init", "--seed", SampleYear.SEED, "--store", held, "--overwrite")
                    .ends(3)
                    .says(304);
            assertEquals(150, holder.read(tables -> tables.members().all()).size());
        }
        assertEquals(List.of(held), left(held.getParent()));
    }

    private Path foreign() throws SQLException {
        Path file = folder.resolve("ke-toan.db");
        sql(file, "CREATE TABLE IF NOT EXISTS so_quy (tien INTEGER)");
        return file;
    }

    private Path newer() throws SQLException, IOException {
        Path file = SampleYear.store(Files.createDirectories(folder.resolve("moi-hon")));
        sql(file, "PRAGMA user_version=999");
        return file;
    }

    private Path damaged() throws IOException {
        Path file = SampleYear.store(Files.createDirectories(folder.resolve("hong")));
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = new byte[40_000];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, bytes.length / 2, noise.length);
        return Files.write(file, bytes);
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement work = connection.createStatement()) {
            work.executeUpdate(statement);
        }
    }

    @ParameterizedTest
    @MethodSource("callsOnAStore")
    void anOutputThatIsNoPlaceForItIsRefused(List<String> call) throws IOException {
        if (!call.contains("OUT")) {
            return;
        }
        Path store = SampleYear.store(folder);
        boolean wantsFolder =
                call.getFirst().equals("export") || call.getFirst().equals("year-end");
        Path out = wantsFolder
                ? Files.writeString(folder.resolve("tep"), "quý giá")
                : Files.createDirectories(folder.resolve("thu-muc"));
        for (String overwrite : List.of("", "--overwrite")) {
            List<Object> words = new ArrayList<>(List.of(words(call, store, out)));
            if (!overwrite.isEmpty()) {
                words.add(overwrite);
            }
            Run.of(words.toArray()).ends(2).says(wantsFolder ? 229 : 228);
        }
        assertEquals(wantsFolder, Files.isRegularFile(out));
        Path below = Files.writeString(folder.resolve("chan"), "quý giá").resolve("ra");
        Run.of(words(call, store, below)).ends(4);
        assertEquals("quý giá", Files.readString(below.getParent()));
    }

    static Stream<List<String>> callsThatWriteAFile() {
        return callsOnAStore()
                // What an export writes aside has another name each time: see TakeEverythingTest.
                .filter(call ->
                        call.contains("OUT") && !List.of("backup", "export").contains(call.getFirst()))
                .flatMap(call -> call.getFirst().equals("decision")
                        ? Stream.of(call, replaced(call, "docx", "pdf"))
                        : call.getFirst().equals("report")
                                ? Stream.of(call, replaced(call, "xlsx", "pdf"), replaced(call, "xlsx", "docx"))
                                : Stream.of(call));
    }

    private static List<String> replaced(List<String> call, String word, String by) {
        return call.stream().map(one -> one.equals(word) ? by : one).toList();
    }

    /** The file that is written aside leads to the device that is always full. */
    @ParameterizedTest
    @MethodSource("callsThatWriteAFile")
    void aFullDiskLeavesNothingHalfWritten(List<String> call) throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only where the system has a device that is always full");
        Path store = SampleYear.store(folder);
        Path out = folder.resolve("ra");
        Path aside = switch (call.getFirst()) {
            case "year-end" -> Files.createDirectories(out).resolve("quyet-dinh-ubnd.docx.part");
            default -> folder.resolve("ra.part");
        };
        Files.createSymbolicLink(aside, full);
        Run run = Run.of(words(call, store, out)).ends(4).says(401).says("đĩa đã đầy");
        assertEquals(1, run.err().size(), run.err().toString());
        assertFalse(Files.exists(aside, java.nio.file.LinkOption.NOFOLLOW_LINKS));
        assertFalse(Files.isRegularFile(out));
        if (call.getFirst().equals("year-end")) {
            assertTrue(left(out).stream().noneMatch(file -> file.toString().contains("ubnd.docx")));
        }
    }

    @ParameterizedTest
    @MethodSource("callsThatWriteAFile")
    void theStoreIsNeverWrittenOver(List<String> call) throws IOException {
        if (!call.contains("--out") || call.getFirst().equals("year-end")) {
            return;
        }
        Path store = SampleYear.store(folder);
        Path alias = Files.createSymbolicLink(folder.resolve("lien-ket.pdf"), store);
        for (Path out : List.of(store, alias)) {
            List<Object> words = new ArrayList<>(List.of(words(call, store, out)));
            words.add("--overwrite");
            Run.of(words.toArray()).ends(2).says(233);
        }
        Run.of("backup", "--store", store, "--out", alias, "--overwrite")
                .ends(2)
                .says(233);
        assertEquals(150, SampleYear.rows(store, true).get("member").size());
    }

    @Test
    void theFileThatIsImportedIsNeverWrittenOver() throws IOException {
        Path store = SampleYear.store(folder);
        Path file = SampleYear.csv(folder.resolve("thon.csv"), "Mã,Tên thôn,Số hộ", "T21,Khuổi Lạ,năm");
        byte[] before = Files.readAllBytes(file);
        Run.of("import", "villages", "--file", file, "--store", store, "--rejects", file, "--overwrite")
                .ends(2)
                .says(233);
        Run.of("import", "villages", "--file", file, "--store", store, "--rejects", store, "--overwrite")
                .ends(2)
                .says(233);
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertEquals(7, SampleYear.rows(store, true).get("village").size());
    }

    @Test
    void anErrorOfTheProgramNamesTheLogAndNothingElse() throws IOException, SQLException {
        Path store = SampleYear.store(folder);
        sql(store, "UPDATE decision SET state = 'không có trạng thái này' WHERE number = 5");
        Run run = Run.of("figures", "--store", store, "--year", 2022);
        assertTrue(run.code() >= 2 && run.code() <= 4, run.err().toString());
        assertEquals(1, run.err().size(), run.err().toString());

        Path name =
                Files.write(folder.resolve("lạ \u2028 tên.csv"), "Mã,Tên thôn\r\n".getBytes(StandardCharsets.UTF_8));
        Run odd = Run.of("import", "villages", "--file", name, "--store", SampleYear.store(folder));
        assertTrue(odd.code() == 0 || odd.code() == 2, odd.err().toString());
    }

    private static List<Path> left(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
