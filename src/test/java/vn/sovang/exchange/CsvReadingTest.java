package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.sheet.SheetRow;

class CsvReadingTest {
    private static final String MEMBERS = "Số thẻ,Họ và tên\r\n00123456,Đặng Thị Huệ\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void unicodeIsReadWithAndWithoutItsMark(String charset, String mark) throws IOException {
        Sheet sheet = read(mark.concat(MEMBERS).getBytes(Charset.forName(charset)));

        assertEquals(List.of("Số thẻ", "Họ và tên"), texts(sheet.heading()));
        assertEquals(List.of("00123456", "Đặng Thị Huệ"), texts(sheet.rows().getFirst()));
        assertEquals(List.of(), sheet.doubts());
    }

    @Test
    void windows1258IsTheLastGuessAndSaysSo() throws IOException {
        // The code page has ê and a dot below, but no ệ: the marks stand behind the letters.
        byte[] bytes = "Họ và tên,Chi bộ\r\nĐặng Thị Huệ,Nà Cáy\r\n".getBytes(StandardCharsets.UTF_8);
        String apart = Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFD)
                .replace("e\u0323\u0302", "ê\u0323")
                .replace("o\u0323\u0302", "ô\u0323")
                .replace("a\u0323\u0306", "ă\u0323")
                .replace("e\u0302", "ê")
                .replace("o\u0302", "ô")
                .replace("a\u0306", "ă");

        Sheet sheet = read(apart.getBytes(Charset.forName("windows-1258")));

        assertEquals(List.of("Đặng Thị Huệ", "Nà Cáy"), texts(sheet.rows().getFirst()));
        assertEquals(124, sheet.doubts().getFirst().code());
    }

    @Test
    void damagedUnicodeIsReadAndPointedOut() throws IOException {
        byte[] bytes = ("\uFEFF" + MEMBERS).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;

        Sheet sheet = read(bytes);

        assertEquals(125, sheet.doubts().getFirst().code());
        assertTrue(sheet.rows().getFirst().cell(1).text().contains("\uFFFD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text = String.join(separator, "Chỉ tiêu", "Kế hoạch", "Thực hiện")
                + "\n"
                + String.join(separator, "\"Gia đình văn hóa, làng văn hóa; đơn vị\"", "\"85,5\"", "\"88,94\"")
                + "\n";

        Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("Gia đình văn hóa, làng văn hóa; đơn vị", "85,5", "88,94"),
                texts(sheet.rows().getFirst()));
    }

    @Test
    void aDecimalCommaBetweenSemicolonsDoesNotMislead() throws IOException {
        Sheet sheet = read("Chỉ tiêu;Kế hoạch;Thực hiện\nGia đình văn hóa;85,5;88,94\nHộ nghèo;3,2;2,8\n"
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("Hộ nghèo", "3,2", "2,8"), texts(sheet.rows().getLast()));
    }

    @Test
    void aTableOfOneColumnIsNotCutAtItsPunctuation() throws IOException {
        Sheet sheet = read("Nhiệm vụ\nPhát triển kinh tế\nQuản lý đất đai; bảo vệ môi trường\nGiữ vững an ninh\n"
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("Quản lý đất đai; bảo vệ môi trường"),
                texts(sheet.rows().get(1)));
    }

    @Test
    void theLineOfExcelThatNamesTheSeparatorIsObeyed() throws IOException {
        Sheet sheet = read("sep=;\r\na,b;c\r\n1,2;3\r\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("a,b", "c"), texts(sheet.heading()));
        assertEquals(3, sheet.rows().getFirst().number());
    }

    @Test
    void quotesAndLineBreaksStayInsideTheirCellAndRowsCountAsInExcel() throws IOException {
        Sheet sheet = read("Tên,Ghi chú\r\n\r\n\"Thôn \"\"Nà Cáy\"\"\",\"dòng 1\r\ndòng 2\"\r\nThôm Khoan,\r\n"
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("Thôn \"Nà Cáy\"", "dòng 1\ndòng 2"), texts(sheet.rows().get(0)));
        assertEquals(3, sheet.rows().get(0).number());
        assertEquals(4, sheet.rows().get(1).number());
    }

    @Test
    void cellsAreCleanedAndTheRawTextIsKept() throws IOException {
        String typed = "\u00A0Bàn\u200B Phúc  Ninh\u0000 ";
        Sheet sheet = read(("Tên,x\n" + typed + ",\u00A0\nu\u031B\u0309,\n").getBytes(StandardCharsets.UTF_8));

        Cell cell = sheet.rows().get(0).cell(0);
        assertEquals("Bàn Phúc Ninh", cell.text());
        assertEquals(typed, cell.raw());
        assertTrue(sheet.rows().get(0).cell(1).isBlank());
        assertEquals("ử", sheet.rows().get(1).cell(0).text());
    }

    @Test
    void aMillionEmptyLinesTakeNoMemory() throws IOException {
        Path file = folder.resolve("trong.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("Mã,Tên\r\n".getBytes(StandardCharsets.UTF_8));
            byte[] empty = ",\r\n".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000_000; i++) {
                out.write(empty);
            }
            out.write("T01,Nà Cáy\r\n".getBytes(StandardCharsets.UTF_8));
        }

        Sheet sheet = SheetReader.read(file, 1);

        assertEquals(1, sheet.rows().size());
        assertEquals(1_000_002, sheet.rows().getFirst().number());
    }

    @Test
    void anOpenQuoteIsToldWithItsRow() {
        Problem problem = problem("Mã,Tên\nT01,\"Nà Cáy\nT02,Thôm Khoan\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(211, problem.code());
        assertEquals(2, problem.args().get(1));
        Problem behind = problem("Mã,Tên\nT01,Nà Cáy\nT02,\"Thôm\" Khoan\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(211, 3), List.of(behind.code(), behind.args().get(1)));
    }

    @Test
    void blanksAroundQuotesAndRowsOfAnyLengthAreTaken() throws IOException {
        Sheet sheet = read("Mã, \"Tên\"\nT01 , \"Nà, Cáy\" ,x\nT02\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("T01", "Nà, Cáy", "x"), texts(sheet.rows().get(0)));
        assertEquals(List.of("T02"), texts(sheet.rows().get(1)));
    }

    @Test
    void aCellWithoutEndIsRefused() {
        String endless = "x".repeat(2 << 20);

        assertEquals(
                211,
                problem(("Mã,Tên\nT01," + endless).getBytes(StandardCharsets.UTF_8))
                        .code());
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertEquals(204, problem(new byte[5_000]).code());
        assertEquals(
                204, problem("%PDF-1.7 abc".getBytes(StandardCharsets.UTF_8)).code());
        assertEquals(
                214,
                problem("<html><p>trang web</p></html>".getBytes(StandardCharsets.UTF_8))
                        .code());
        assertEquals(209, problem(new byte[0]).code());
        assertEquals(
                209, problem(" \r\n,,\r\n".getBytes(StandardCharsets.UTF_8)).code());
        assertEquals(209, problem("\uFEFF".getBytes(StandardCharsets.UTF_8)).code());
    }

    @Test
    void aMissingFileAndAMissingSheetAreToldApart() throws IOException {
        Path missing = folder.resolve("không có.csv");
        assertEquals(
                202,
                assertThrows(ProblemException.class, () -> SheetReader.read(missing, 1))
                        .problem()
                        .code());
        Path there = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        assertEquals(
                207,
                assertThrows(ProblemException.class, () -> SheetReader.read(there, 2))
                        .problem()
                        .code());
    }

    @Test
    void pastedCellsAreRead() {
        Sheet sheet = Sheet.of(SheetReader.ofText("Dữ liệu dán", "\uFEFF\"Mã\"\tTên\nT01\tNà Cáy\n"));

        assertEquals(List.of("Mã", "Tên"), texts(sheet.heading()));
        assertEquals(List.of("T01", "Nà Cáy"), texts(sheet.rows().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void quotesOnTheClipboardAreOnlyThoseOfExcel(String end) {
        String text = String.join(
                end,
                "Mã\tTên\tGhi chú",
                "T01\t\"Nhà văn hóa\" thôn\t\"dòng 1\ndòng 2 \"\"x\"\"\"",
                "",
                "T02\t5\" ống\t",
                "T03\t\"chưa đóng\t",
                "");
        Sheet sheet = Sheet.of(SheetReader.ofText("Dữ liệu dán", text));

        assertEquals(
                List.of("T01", "\"Nhà văn hóa\" thôn", "dòng 1\ndòng 2 \"x\""),
                texts(sheet.rows().get(0)));
        assertEquals(List.of("T02", "5\" ống", ""), texts(sheet.rows().get(1)));
        assertEquals(4, sheet.rows().get(1).number());
        assertEquals(List.of("T03", "\"chưa đóng", ""), texts(sheet.rows().get(2)));
    }

    private Sheet read(byte[] bytes) throws IOException {
        return SheetReader.read(Files.write(folder.resolve("dữ liệu.csv"), bytes), 1);
    }

    private Problem problem(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> read(bytes)).problem();
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
