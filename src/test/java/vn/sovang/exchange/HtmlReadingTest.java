package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** Web pages under the name of a workbook, as old web programs export them. */
class HtmlReadingTest {
    @TempDir
    Path folder;

    @Test
    void aWebExportIsRead() throws IOException {
        Sheet sheet = read("""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Danh sách</title>
                <script>document.write("<table><tr><td>giả</td></tr></table>")</script></head>
                <body><h2>DANH SÁCH</h2><table border=1>
                <thead><tr><th>Số thẻ</th><th>Họ và&nbsp;tên</th><th>Ghi
                  chú</th></tr></thead>
                <tbody><tr><td>00123456</td><td><b>Đặng</b> Thị Hu&#7879;</td><td>dòng 1<br>dòng 2</td></tr>
                <tr><td>61931201</td><td>B&agrave;n Ph&uacute;c Ninh</td><td>2 &lt; 3 &amp; &unknown; &#x1EC5;</td></tr>
                </tbody></table></body></html>""");

        assertEquals(List.of("Số thẻ", "Họ và tên", "Ghi chú"), texts(sheet.heading()));
        assertEquals(
                List.of("00123456", "Đặng Thị Huệ", "dòng 1\ndòng 2"),
                texts(sheet.rows().get(0)));
        assertEquals(
                List.of("61931201", "Bàn Phúc Ninh", "2 < 3 & &unknown; ễ"),
                texts(sheet.rows().get(1)));
        assertEquals(
                List.of(1, 2, 3),
                List.of(sheet.heading().number(), 2, sheet.rows().get(1).number()));
    }

    @Test
    void cellsThatSpanOthersKeepTheColumns() throws IOException {
        Path file = write("""
                <table><tr><td rowspan=2>STT<td rowspan="2">Họ và tên<td colspan='2'>Năm sinh<td rowspan=2>Chi bộ
                <tr><td>Nam<td>Nữ
                <tr><td>1<td>Bàn Phúc Ninh<td>1965<td><td>Nà Cáy
                </table>""".getBytes(StandardCharsets.UTF_8));

        try (SheetSource source = SheetReader.open(file, 1)) {
            assertEquals(
                    List.of(
                            new SheetLooks.Area(1, 2, 0, 0),
                            new SheetLooks.Area(1, 2, 1, 1),
                            new SheetLooks.Area(1, 1, 2, 3),
                            new SheetLooks.Area(1, 2, 4, 4)),
                    source.looks().merged());
            assertEquals(
                    List.of("STT", "Họ và tên", "Năm sinh", "", "Chi bộ"),
                    texts(source.next().orElseThrow()));
            assertEquals(List.of("", "", "Nam", "Nữ"), texts(source.next().orElseThrow()));
            assertEquals(
                    List.of("1", "Bàn Phúc Ninh", "1965", "", "Nà Cáy"),
                    texts(source.next().orElseThrow()));
        }
    }

    @Test
    void tablesStandBelowOneAnotherAsInExcel() throws IOException {
        Sheet sheet = read("""
                <table><tr><td>ĐẢNG BỘ XÃ</td></tr></table>
                <table><tr><td><table><tr><td>Mã</td><td>Tên</td></tr><tr><td>T01</td><td>Nà Cáy</td></tr></table></td></tr></table>
                """);

        assertEquals(List.of("ĐẢNG BỘ XÃ"), texts(sheet.heading()));
        assertEquals(List.of("Mã", "Tên"), texts(sheet.rows().get(0)));
        assertEquals(List.of("T01", "Nà Cáy"), texts(sheet.rows().get(1)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodePagesAreRead(String charset) throws IOException {
        String page = "\uFEFF<html><table><tr><td>Mã</td></tr><tr><td>Đặng Thị Huệ</td></tr></table></html>";
        Sheet sheet = SheetReader.read(write(page.getBytes(Charset.forName(charset))), 1);

        assertEquals("Đặng Thị Huệ", sheet.rows().getFirst().cell(0).text());
    }

    @Test
    void fontsOfOldEncodingsAreKnownInTagsAndInStyleSheets() throws IOException {
        Sheet sheet = read("""
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
                td {font-family:Arial;} .xl65 {mso-style-parent:style0; font-family:".VnTime", sans-serif;}
                .font5 {font-family:Arial}
                --></style></head><table><tr><td>Tên</td><td>x</td><td>y</td><td>z</td></tr>
                <tr><td class=xl65>NguyÔn V¨n A</td><td>Nguyễn</td><td><font face=".VnTimeH,serif">nµ</font> Cáy</td>
                <td style="font-family:&quot;VNI-Times&quot;">Nguyeãn<span class=font5> Văn</span></td></tr></table></html>
                """);

        List<Cell> cells = sheet.rows().getFirst().cells();
        assertEquals(
                List.of(new Cell.Run("NguyÔn V¨n A", ".VnTime")), cells.get(0).runs());
        assertEquals(List.of(new Cell.Run("Nguyễn", "")), cells.get(1).runs());
        assertEquals(
                List.of(new Cell.Run("nµ", ".VnTimeH"), new Cell.Run(" Cáy", "")),
                cells.get(2).runs());
        assertEquals(
                List.of(new Cell.Run("Nguyeãn", "VNI-Times"), new Cell.Run(" Văn", "")),
                cells.get(3).runs());
    }

    @Test
    void hiddenRowsAreKnown() throws IOException {
        Sheet sheet = read("<table><tr><td>a</td></tr><tr style='height:0; display: none'><td>b</td></tr></table>");

        assertEquals(true, sheet.rows().getFirst().hidden());
    }

    @Test
    void nothingOfAPageIsFetchedOrRun() throws IOException {
        Sheet sheet = read("""
                <html><head><link rel=stylesheet href="http://192.0.2.1/x.css"><base href="http://192.0.2.1/"></head>
                <table background="//192.0.2.1/a.png"><tr><td><img src="file:///etc/passwd" onerror="alert(1)">Nà Cáy
                <iframe src="http://192.0.2.1/"></iframe><object data="file:///etc/passwd"></object></td></tr></table>""");

        assertEquals("Nà Cáy", sheet.heading().cell(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>không có bảng</body></html>", "<html>", "<!DOCTYPE html><table></table>"})
    void aPageWithoutATableIsTold(String page) throws IOException {
        Path file = write(page.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                214,
                assertThrows(ProblemException.class, () -> SheetReader.read(file, 1))
                        .problem()
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>",
                "<b>",
                "<table>",
                "<tr>",
                "<td colspan=1000 rowspan=65000>",
                "<font face='.VnTime'>",
                "<!--",
                "<script>",
                "<td a=\"",
                "&#7877",
                "<style>a{b}",
                "</table></tr></td>",
                "<",
                "<a b='c'"
            })
    void aPageMadeToBreakAProgramIsReadToItsEnd(String piece) throws IOException {
        Path file = write(("<html><table><tr><td>Mã</td></tr>" + piece.repeat(2_000_000 / piece.length()))
                .getBytes(StandardCharsets.UTF_8));

        Sheet sheet = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SheetReader.read(file, 1));

        assertEquals("Mã", sheet.heading().cell(0).text());
        assertFalse(sheet.rows().size() > 2_000_000);
    }

    private Sheet read(String page) throws IOException {
        return SheetReader.read(write(page.getBytes(StandardCharsets.UTF_8)), 1);
    }

    private Path write(byte[] page) throws IOException {
        return Files.write(folder.resolve("danh sách.xls"), page);
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
