package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.service.SampleYear;

/** Calls as they should be made, and calls that are wrong before any file is touched. */
class CallTest {
    @TempDir
    Path folder;

    private Path sample;

    private Path store() {
        if (sample == null) {
            sample = SampleYear.store(folder);
        }
        return sample;
    }

    private Run certificates(Path out, Object... more) {
        List<Object> call = new ArrayList<>(
                List.of("certificates", "--store", store(), "--issuer", "ubnd", "--number", 5, "--year", 2023));
        call.addAll(List.of("--out", out));
        call.addAll(List.of(more));
        return Run.of(call.toArray());
    }

    @Test
    void initMakesAStoreAndTellsTheRows() {
        Path file = folder.resolve("moi").resolve("so.sovang");
        Run run = Run.of("init", "--seed", SampleYear.SEED, "--store", file).ends(0);
        assertTrue(run.out().contains("dang-vien.csv: 150 dòng"), run.printed());
        assertEquals(18, run.out().size(), run.printed());
        assertTrue(Files.exists(file));
        Run.of("init", "--seed", SampleYear.SEED, "--store", file).ends(2).says(201);
        Run.of("init", "--seed", SampleYear.SEED, "--store", file, "--overwrite")
                .ends(0);
    }

    @Test
    void theYearEndWritesEveryPaperOnce() throws IOException {
        Path out = folder.resolve("cuoi-nam");
        Run.of("year-end", "--store", store(), "--year", 2022, "--out", out).ends(0);
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(13, files.count(), "certificates, decisions, report, annexes, targets and the summary");
        }
        Map<String, byte[]> before = bytes(out);
        Run.of("year-end", "--store", store(), "--year", 2022, "--out", out)
                .ends(2)
                .says(201);
        assertEquals(before.keySet(), bytes(out).keySet());
        Run.of("year-end", "--store", store(), "--year", 2022, "--out", out, "--overwrite")
                .ends(0);
    }

    @Test
    void theYearEndWritesNothingWhenOneFileIsInTheWay() throws IOException {
        Path out = Files.createDirectories(folder.resolve("cuoi-nam"));
        Files.writeString(out.resolve("phu-luc.xlsx"), "quý giá");
        Run.of("year-end", "--store", store(), "--year", 2022, "--out", out)
                .ends(2)
                .says(201)
                .says("phu-luc.xlsx");
        Run.of("demo", "--out", out).ends(2).says(201);
        assertEquals(List.of("phu-luc.xlsx"), List.copyOf(bytes(out).keySet()));
        assertEquals("quý giá", Files.readString(out.resolve("phu-luc.xlsx")));
    }

    @Test
    void aYearWithoutAnythingHasItsPapersAllTheSame() throws IOException {
        Path out = folder.resolve("cuoi-nam");
        Run.of("year-end", "--store", store(), "--year", 2024, "--out", out).ends(0);
        assertEquals(
                List.of("bao-cao-tong-ket.docx", "bao-cao-tong-ket.pdf", "phu-luc.xlsx"),
                List.copyOf(bytes(out).keySet()));
    }

    @Test
    void aDecisionWithoutAListIsAComplaintAndStopsNothing() {
        Path decisions = SampleYear.csv(
                folder.resolve("quyet-dinh.csv"),
                "Cơ quan,Số,Ngày,Người ký,Trích yếu,Danh sách",
                "UBND,09/QĐ-UBND,09/01/2023,Dương Văn Hùng,Về việc khen đột xuất năm 2022,");
        Run.of("import", "decisions", "--file", decisions, "--store", store(), "--apply")
                .ends(0);
        Path out = folder.resolve("cuoi-nam");
        Run run = Run.of("year-end", "--store", store(), "--year", 2022, "--out", out)
                .ends(1)
                .says(121);
        assertEquals(1, run.err().size(), run.err().toString());
        assertTrue(Files.exists(out.resolve("giay-khen-5.pdf")));
        assertTrue(Files.exists(out.resolve("quyet-dinh-ubnd-9.pdf")));
    }

    @ParameterizedTest
    @CsvSource({"'1,4-9', 7", "43, 1", "'2-2,2', 1", "' 3 , 5', 2"})
    void onlyThePlacesAskedFor(String only, int pages) throws IOException {
        Path out = folder.resolve("giay-khen.pdf");
        Run run = certificates(out, "--only", only).ends(0);
        assertTrue(run.printed().contains("(" + pages + " trang)"), run.printed());
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(pages, pdf.getNumberOfPages());
        }
    }

    @Test
    void placesThatAreNotInTheListAreTold() throws IOException {
        Path out = folder.resolve("giay-khen.pdf");
        certificates(out, "--only", "42-46").ends(1).says(126).says("44, 45, 46");
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
        certificates(folder.resolve("khong.pdf"), "--only", "99").ends(2).says(251);
        assertFalse(Files.exists(folder.resolve("khong.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4-2", "a", "1,,2", "1;2", "-3", "1-", "1234567", "٣"})
    void placesThatAreNoPlacesAreRefused(String only) {
        certificates(folder.resolve("a.pdf"), "--only=" + only).ends(2).says(295);
    }

    @Test
    void anExistingOutputIsRefusedUntilItMayBeReplaced() throws IOException {
        for (String[] call : new String[][] {
            {"certificates", "--issuer", "ubnd", "--number", "5", "--year", "2023"},
            {"decision", "--issuer", "dang-uy", "--number", "1", "--year", "2023", "--format", "pdf"},
            {"decision", "--issuer", "dang-uy", "--number", "1", "--year", "2023", "--format", "docx"},
            {"report", "--year", "2022", "--format", "pdf"},
            {"report", "--year", "2022", "--format", "docx"},
            {"report", "--year", "2022", "--format", "xlsx"},
            {"backup"},
        }) {
            Path out = Files.writeString(folder.resolve("ra"), "quý giá");
            List<Object> words = new ArrayList<>(List.of((Object[]) call));
            words.addAll(List.of("--store", store(), "--out", out));
            Run.of(words.toArray()).ends(2).says(201).says("--overwrite");
            assertEquals("quý giá", Files.readString(out), call[0]);
            words.add("--overwrite");
            Run.of(words.toArray()).ends(0);
            assertTrue(Files.size(out) > 1000, call[0]);
            Files.delete(out);
        }
    }

    @Test
    void englishOnRequestPapersAlwaysVietnamese() throws IOException {
        Path out = folder.resolve("quyet-dinh.pdf");
        Run run = Run.of(
                        "decision",
                        "--lang",
                        "en",
                        "--store",
                        store(),
                        "--issuer",
                        "ubnd",
                        "--number",
                        5,
                        "--year",
                        2023,
                        "--format",
                        "pdf",
                        "--out",
                        out,
                        "--as-of",
                        "05/07/2026")
                .ends(1);
        assertTrue(run.err().getFirst().contains("vacant"), run.err().toString());
        assertTrue(run.printed().startsWith("Wrote") || run.printed().contains("written"), run.printed());
        assertTrue(PaperFiles.text(out).contains("QUYẾT ĐỊNH"));
        Run.of("--lang=en", "figures", "--store", folder.resolve("x"), "--year", 2022)
                .ends(2)
                .says("There is no store");
        Run.of("--lang", "fr", "figures", "--store", store(), "--year", 2022)
                .ends(2)
                .says(293)
                .says("«fr»");
    }

    static Stream<List<Object>> wrongCalls() {
        return Stream.of(
                List.of(290, "figures", "--year", "2022"),
                List.of(290, "figures", "--store", "so.sovang"),
                List.of(290, "demo"),
                List.of(290, "import", "--file", "a.csv", "--store", "so.sovang"),
                List.of(290, "decision", "--store", "s", "--issuer", "ubnd", "--number", "5", "--year", "2023"),
                List.of(291, "figures", "--store", "s", "--year", "2022", "--thua"),
                List.of(291, "figures", "--store", "s", "--year", "2022", "thua"),
                List.of(291, "khong-co-lenh"),
                List.of(293, "figures", "--store", "s", "--year", "hai nghìn"),
                List.of(293, "figures", "--store", "s", "--year", "-5"),
                List.of(293, "figures", "--store", "s", "--year", "99999999999"),
                List.of(293, "figures", "--store", "s", "--year", "2147483647"),
                List.of(293, "figures", "--store", "s", "--year", ""),
                List.of(293, "import", "units", "--file", "a", "--store", "s", "--sheet", "0"),
                List.of(293, "import", "units", "--file", "a", "--store", "s", "--year", "22"),
                List.of(
                        293,
                        "certificates",
                        "--store",
                        "s",
                        "--issuer",
                        "ubnd",
                        "--number",
                        "0",
                        "--year",
                        "2023",
                        "--out",
                        "a"),
                List.of(293, "figures", "--store", "", "--year", "2022"),
                List.of(293, "init", "--seed", " ", "--store", "so.sovang"),
                List.of(293, "figures", "--store", "so\u0000.sovang", "--year", "2022"),
                List.of(
                        294,
                        "certificates",
                        "--store",
                        "s",
                        "--issuer",
                        "huyen",
                        "--number",
                        "5",
                        "--year",
                        "2023",
                        "--out",
                        "a"),
                List.of(
                        296,
                        "decision",
                        "--store",
                        "s",
                        "--issuer",
                        "ubnd",
                        "--number",
                        "5",
                        "--year",
                        "2023",
                        "--format",
                        "pdf",
                        "--out",
                        "a",
                        "--as-of",
                        "31/02/2023"),
                List.of(
                        296,
                        "decision",
                        "--store",
                        "s",
                        "--issuer",
                        "ubnd",
                        "--number",
                        "5",
                        "--year",
                        "2023",
                        "--format",
                        "pdf",
                        "--out",
                        "a",
                        "--as-of",
                        "hôm nay"),
                List.of(
                        297,
                        "decision",
                        "--store",
                        "s",
                        "--issuer",
                        "ubnd",
                        "--number",
                        "5",
                        "--year",
                        "2023",
                        "--format",
                        "doc",
                        "--out",
                        "a"),
                List.of(297, "report", "--store", "s", "--year", "2022", "--format", "PPT", "--out", "a"));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallIsOneSentenceAndWhereToFindHelp(List<Object> call) {
        for (String language : List.of("vi", "en")) {
            List<Object> words = new ArrayList<>(call.subList(1, call.size()));
            words.addAll(List.of("--lang", language));
            Run run = Run.of(words.toArray()).ends(2).says((int) call.getFirst());
            assertEquals(List.of(), run.out());
            assertTrue(run.err().size() <= 2, run.err().toString());
        }
    }

    @Test
    void noCommandAndHelp() {
        Run help = Run.of("--help").ends(0);
        for (String command : List.of(
                "demo",
                "init",
                "import",
                "export",
                "certificates",
                "decision",
                "report",
                "figures",
                "year-end",
                "check",
                "backup",
                "restore")) {
            assertTrue(help.printed().contains(command), command + " in " + help.printed());
            Run own = Run.of(command, "--help").ends(0);
            assertTrue(own.printed().contains("sovang " + command), own.printed());
        }
        assertTrue(Run.of("--version").ends(0).printed().startsWith("Sổ Vàng"));
    }

    @Test
    void importsCheckThenApplyAndKeepTheRejects() throws IOException {
        Path file =
                SampleYear.csv(folder.resolve("thon.csv"), "Mã,Tên thôn,Số hộ", "T20,Khuổi Mới,5", "T21,Khuổi Lạ,năm");
        Path rejects = folder.resolve("de-lai.xlsx");
        Map<String, List<String>> before = SampleYear.rows(store(), true);
        Run checked = Run.of("import", "villages", "--file", file, "--store", store())
                .ends(1)
                .says("«năm»");
        assertTrue(checked.printed().contains("--apply"), checked.printed());
        assertEquals(before, SampleYear.rows(store(), true));
        Files.writeString(rejects, "quý giá");
        Run.of("import", "villages", "--file", file, "--store", store(), "--apply", "--rejects", rejects)
                .ends(2)
                .says(201);
        assertEquals(before, SampleYear.rows(store(), true), "refused before anything was taken over");
        Run.of("import", "villages", "--file", file, "--store", store(), "--apply", "--rejects", rejects, "--overwrite")
                .ends(1);
        assertEquals(8, SampleYear.rows(store(), true).get("village").size());
        assertTrue(Files.size(rejects) > 1000);
        Path odd = SampleYear.csv(folder.resolve("le.csv"), "Mã,Tên thôn,Số nhà", "T20,Khuổi Mới,5");
        Run.of("import", "villages", "--file", odd, "--store", store())
                .ends(1)
                .says(154)
                .says("«Số nhà»");
    }

    @Test
    void whatWasReadOtherwiseThanItStandsIsSaid() {
        Path file = SampleYear.csv(
                folder.resolve("dang-vien.csv"),
                "Số TT,Số thẻ,Họ và tên,Giới tính,Ngày sinh,Chi bộ,Ngày vào Đảng",
                "1,70000001,Đ/c Nông Thị Xuyến,Nữ,1990,CB01,12/2015");
        Run checked =
                Run.of("import", "members", "--file", file, "--store", store()).ends(0);
        assertTrue(checked.printed().contains("Dòng 2: Ngày vào Đảng «12/2015»"), checked.printed());
        assertTrue(checked.printed().contains("01/12/2015"), checked.printed());
        assertTrue(checked.printed().contains("Đ/c"), checked.printed());
        assertFalse(checked.printed().contains("«1990»"), "a year of birth is kept as it is");
    }

    /** A seat may be vacant: that is called to mind, but the register is sound. */
    @Test
    void aHintIsNoComplaint() {
        Path cells = SampleYear.csv(
                folder.resolve("chi-bo.csv"),
                "Mã,Tên chi bộ,Loại,Thuộc,Ngày thành lập,Nhiệm kỳ,Ngày đại hội",
                "CB99,Chi bộ thôn Khuổi Mới,Thôn,DU,15/09/2022,,");
        Run.of("import", "cells", "--file", cells, "--store", store(), "--apply")
                .ends(0);
        Path members = SampleYear.csv(
                folder.resolve("dang-vien.csv"),
                "Số thẻ,Họ và tên,Giới tính,Ngày sinh,Dân tộc,Tôn giáo,Quê quán,Nơi ở,Chi bộ,Ngày vào Đảng,"
                        + "Ngày chính thức,Học vấn,Chuyên môn,Lý luận chính trị",
                "61999999,Lò Văn Mới,Nam,05/05/1991,Dao,Không,xã Cao Sơn,xã Cao Sơn,CB99,03/02/2021,03/02/2022,12/12,"
                        + "Trung cấp,Sơ cấp");
        Run.of("import", "members", "--file", members, "--store", store(), "--apply")
                .ends(0);
        Run run = Run.of("check", "--store", store()).ends(0);
        assertEquals(List.of(), run.err());
        assertTrue(run.printed().contains("Gợi ý: ") && run.printed().contains("[SV-1804]"), run.printed());
        assertTrue(run.printed().contains("lành lặn"), run.printed());
    }

    @Test
    void aFolderIsNotTakenForAMissingFile() {
        Run.of("import", "villages", "--file", SampleYear.SEED, "--store", store())
                .ends(2)
                .says(2983);
    }

    @Test
    void exportCheckBackupAndRestore() throws IOException {
        Path out = folder.resolve("xuat");
        assertEquals(
                42,
                bytesAfter(Run.of("export", "--store", store(), "--out", out).ends(0), out));
        Run.of("check", "--store", store()).ends(0);
        Path copy = folder.resolve("sao.sovang");
        Run.of("backup", "--store", store(), "--out", copy).ends(0);
        Path file = SampleYear.csv(folder.resolve("thon.csv"), "Mã,Tên thôn,Số hộ", "T20,Khuổi Mới,5");
        Run.of("import", "villages", "--file", file, "--store", store(), "--apply")
                .ends(0);
        Run.of("restore", "--store", store(), "--file", copy).ends(0);
        assertEquals(7, SampleYear.rows(store(), true).get("village").size());
        Run.of("restore", "--store", store(), "--file", out.resolve("thon.csv")).ends(3);
        assertEquals(7, SampleYear.rows(store(), true).get("village").size());
    }

    @Test
    void aSealedCopyIsMadeAndRestored() throws IOException {
        Path password = Files.writeString(folder.resolve("mat-khau.txt"), "mùa gặt ở Nà Cáy\n");
        Path wrong = Files.writeString(folder.resolve("sai.txt"), "mùa gặt ở Na Cay\n");
        Path copy = folder.resolve("sao.sovang.khoa");
        Run.of("backup", "--store", store(), "--seal").ends(2).says(2794);
        Run.of("backup", "--store", store(), "--seal", "--out", copy, "--password-file", folder.resolve("không có"))
                .ends(2)
                .says(2792);
        Run.of("backup", "--store", store(), "--seal", "--out", copy, "--password-file", password)
                .ends(0);
        assertFalse(Files.readString(copy, StandardCharsets.ISO_8859_1).contains("SQLite"));
        Map<String, List<String>> before = SampleYear.rows(store(), true);
        Path file = SampleYear.csv(folder.resolve("thon.csv"), "Mã,Tên thôn,Số hộ", "T20,Khuổi Mới,5");
        Run.of("import", "villages", "--file", file, "--store", store(), "--apply")
                .ends(0);
        Run.of("restore", "--store", store(), "--file", copy, "--password-file", wrong)
                .ends(2)
                .says(2790);
        assertEquals(8, SampleYear.rows(store(), true).get("village").size());
        Run.of("restore", "--store", store(), "--file", copy, "--password-file", password)
                .ends(0);
        assertEquals(before, SampleYear.rows(store(), true));
    }

    private static int bytesAfter(Run run, Path out) throws IOException {
        assertEquals(List.of(), run.err());
        return bytes(out).size() + 1;
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
