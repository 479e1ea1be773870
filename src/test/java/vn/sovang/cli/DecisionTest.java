package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** Decisions for their own day and drafts for another: names, rules and money by the day. */
class DecisionTest {
    @TempDir
    Path own;

    private Path sample;

    @Test
    void theDecisionOfItsOwnDayIsThatOfCaoSon() throws IOException {
        Path file = own.resolve("quyet-dinh.pdf");
        decision("05/01/2023", "pdf", file).ends(0);
        String text = PaperFiles.text(file);
        for (String part : List.of(
                "XÃ CAO SƠN",
                "huyện Bạch Thông",
                "1.490.000",
                "Cao Sơn, ngày 05 tháng 01 năm 2023",
                "05/QĐ-UBND",
                "08 tập thể",
                "05 hộ gia đình",
                "30 cá nhân",
                "230.000",
                "450.000",
                "340.000",
                "12.200.000",
                "Mười hai triệu hai trăm nghìn đồng",
                "Dương Văn Hùng")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("Vĩnh Thông"));
        Path plain = own.resolve("nhu-da-ky.pdf");
        Run.of(
                        "decision",
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
                        plain)
                .ends(0);
        assertEquals(PaperFiles.text(plain), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theDraftOfALaterDayIsThatOfVinhThong(String format) throws IOException {
        Path file = own.resolve("quyet-dinh." + format);
        Run run = decision("05/07/2026", format, file).ends(1).says(120);
        assertEquals(1, run.err().size(), run.err().toString());
        run.says("Chủ tịch").says("Vĩnh Thông").says("05/07/2026");
        String text = format.equals("pdf") ? PaperFiles.text(file) : PaperText.docx(file);
        for (String part : List.of(
                "XÃ VĨNH THÔNG",
                "tỉnh Thái Nguyên",
                "2.530.000",
                "760.000",
                "1.520.000",
                "1.140.000",
                "152/2025/NĐ-CP",
                "161/2026/NĐ-CP",
                "Vĩnh Thông, ngày 05 tháng 7 năm 2026",
                "40.660.000")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        for (String old : List.of("1.490.000", "38/2019", "91/2017", "Dương Văn Hùng", "12.200.000", "Bắc Kạn")) {
            assertFalse(text.contains(old), old + " in " + text);
        }
    }

    @Test
    void theDraftOfALaterDayNamesTheOldCommuneOnlyInTheClerksOwnWords() throws IOException {
        Path file = own.resolve("quyet-dinh.docx");
        decision("05/07/2026", "docx", file).ends(1);
        String text = PaperText.docx(file).toLowerCase(Locale.ROOT);
        for (Award award : awards()) {
            for (String words : List.of(
                    award.recipient().name(),
                    award.recipient().post(),
                    award.recipient().unit(),
                    award.achievement())) {
                if (!words.isEmpty()) {
                    text = text.replace(words.toLowerCase(Locale.ROOT), "");
                }
            }
        }
        for (String old : List.of("cao sơn", "bạch thông")) {
            assertFalse(text.contains(old), old + " in " + text);
        }
    }

    @Test
    void theDraftHasNoFiguresOfTheSignedDecision() throws IOException {
        Path file = own.resolve("quyet-dinh.pdf");
        decision("05/07/2026", "pdf", file);
        assertEquals(Map.of(), PdfFigures.read(file));
    }

    @Test
    void withASignatoryOf2026ThereIsNoComplaint() {
        Path copy = SampleYear.store(own);
        Path posts = SampleYear.csv(
                own.resolve("chuc-vu.csv"),
                "Họ và tên,Giới tính,Chức vụ,Đơn vị,Từ ngày,Đến ngày",
                "Hoàng Thị Mai,Nữ,Phó Chủ tịch UBND,UBND,01/07/2025,");
        Run.of("import", "posts", "--file", posts, "--store", copy, "--apply").ends(0);
        Path file = own.resolve("quyet-dinh.docx");
        Run.of(
                        "decision",
                        "--store",
                        copy,
                        "--issuer",
                        "ubnd",
                        "--number",
                        5,
                        "--year",
                        2023,
                        "--format",
                        "docx",
                        "--out",
                        file,
                        "--as-of",
                        "05/07/2026")
                .ends(0);
        String text = PaperText.docx(file);
        assertTrue(text.contains("KT. CHỦ TỊCH") && text.contains("Hoàng Thị Mai"), text);
    }

    @Test
    void namesOfSixtyAndReasonsOfThreeHundredLettersArePrintedWhole() throws IOException {
        String name = "Hoàng Thị Nguyễn Phương Khánh Huyền Trương Nghiêm Đoàn Thượng"
                .substring(0, 60)
                .strip();
        String reason = "Có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới, "
                        .repeat(5)
                        .substring(0, 299)
                        .strip()
                        .replaceAll("\\W+$", "")
                + "n";
        Path copy = SampleYear.store(own);
        Path awards = SampleYear.csv(
                own.resolve("nam-2022").resolve("khen-thuong-ubnd.csv"),
                "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                "44,Cá nhân,Bà," + name + ",,Thôn Nà Cáy,\"" + reason + "\",Giấy khen",
                "45,Tập thể,," + name + ",,Xã Cao Sơn,\"" + reason + "\",Giấy khen",
                "46,Hộ gia đình,ông," + name + ",,Thôn Nà Cáy,\"" + reason + "\",Giấy khen");
        Run.of("import", "awards", "--file", awards, "--store", copy, "--apply").ends(0);
        Path certificates = own.resolve("giay-khen.pdf");
        Run.of(
                        "certificates",
                        "--store",
                        copy,
                        "--issuer",
                        "ubnd",
                        "--number",
                        5,
                        "--year",
                        2023,
                        "--only",
                        "44-46",
                        "--out",
                        certificates)
                .ends(0);
        try (PDDocument pdf = Loader.loadPDF(certificates.toFile())) {
            for (int page = 1; page <= 3; page++) {
                String text = PaperFiles.page(pdf, page);
                assertTrue(text.contains(name), text);
                assertTrue(text.contains(reason.substring(1)), text);
            }
        }
        for (String format : List.of("pdf", "docx")) {
            Path file = own.resolve("quyet-dinh." + format);
            Run.of(
                            "decision",
                            "--store",
                            copy,
                            "--issuer",
                            "ubnd",
                            "--number",
                            5,
                            "--year",
                            2023,
                            "--format",
                            format,
                            "--out",
                            file)
                    .ends(0);
            String text = format.equals("pdf") ? PaperText.cellByCell(file) : PaperText.docx(file);
            assertEquals(3, count(text, name), text);
            assertEquals(3, count(text, reason), text);
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private Run decision(String asOf, String format, Path file) {
        return Run.of(
                "decision",
                "--store",
                store(),
                "--issuer",
                "ubnd",
                "--number",
                5,
                "--year",
                2023,
                "--format",
                format,
                "--out",
                file,
                "--as-of",
                asOf);
    }

    private Path store() {
        if (sample == null) {
            sample = SampleYear.store(own);
        }
        return sample;
    }

    private List<Award> awards() {
        try (Store opened = new StoreOpening(SampleYear.WORDS).open(store())) {
            return opened.read(tables -> tables.decisions().all().stream()
                    .filter(decision -> decision.stream() == Stream.STATE)
                    .flatMap(decision -> tables.awards().of(decision.id()).stream())
                    .toList());
        }
    }

    @Test
    void whatTheFontCannotShowIsRefusedNotLeftOut() {
        addAward("Lò Văn 🏆", "Có thành tích");
        Path file = own.resolve("quyet-dinh.pdf");
        signed("pdf", file).ends(2).says(246).says("🏆");
        assertFalse(Files.exists(file));
        certificate(own.resolve("giay-khen.pdf")).ends(2).says(211);
        signed("docx", own.resolve("quyet-dinh.docx")).ends(0);
    }

    @Test
    void whatIsTypedIsNeverMarkupNorAnExpression() throws IOException {
        String name = "Lò <b>Văn</b> & $F{x} ${y} {0} %n";
        String reason = "Có <style size=\"40\">thành tích</style> &lt; $P{z}";
        addAward(name, reason);
        for (String format : List.of("pdf", "docx")) {
            Path file = own.resolve("quyet-dinh." + format);
            signed(format, file).ends(0);
            String text = format.equals("pdf") ? PaperText.cellByCell(file) : PaperText.docx(file);
            assertTrue(text.contains(name) && text.contains(reason), text);
        }
        Path page = own.resolve("giay-khen.pdf");
        certificate(page).ends(0);
        assertTrue(PaperText.cellByCell(page).contains(name), PaperText.cellByCell(page));
    }

    @Test
    void textInSeparateMarksIsPrintedComposed() throws IOException {
        addAward(Normalizer.normalize("Nguyễn Thị Hạnh", Normalizer.Form.NFD), "Có thành tích");
        Path file = own.resolve("quyet-dinh.pdf");
        signed("pdf", file).ends(0);
        assertTrue(PaperText.cellByCell(file).contains("Nguyễn Thị Hạnh"));
    }

    @Test
    void theSecondDeputySignsInThePlaceOfTheChairman() {
        Path decisions = SampleYear.csv(
                own.resolve("quyet-dinh.csv"),
                "Cơ quan,Số,Ngày,Người ký,Trích yếu,Danh sách",
                "UBND,05/QĐ-UBND,05/01/2023,Nông Thị Hoài,,");
        Run.of("import", "decisions", "--file", decisions, "--store", store(), "--apply")
                .ends(0);
        Path file = own.resolve("quyet-dinh.docx");
        signed("docx", file).ends(0);
        String text = PaperText.docx(file);
        assertTrue(text.contains("KT. CHỦ TỊCH") && text.contains("Nông Thị Hoài"), text);
    }

    private void addAward(String name, String reason) {
        Path awards = SampleYear.csv(
                own.resolve("nam-2022").resolve("khen-thuong-ubnd.csv"),
                "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                "44,Cá nhân,Ông,\"" + name + "\",,Thôn Nà Cáy,\"" + reason.replace("\"", "\"\"") + "\",Giấy khen");
        Run.of("import", "awards", "--file", awards, "--store", store(), "--apply")
                .ends(0);
    }

    private Run signed(String format, Path file) {
        return Run.of(
                "decision",
                "--store",
                store(),
                "--issuer",
                "ubnd",
                "--number",
                5,
                "--year",
                2023,
                "--format",
                format,
                "--out",
                file);
    }

    private Run certificate(Path file) {
        return Run.of(
                "certificates",
                "--store",
                store(),
                "--issuer",
                "ubnd",
                "--number",
                5,
                "--year",
                2023,
                "--only",
                "44",
                "--out",
                file);
    }
}
