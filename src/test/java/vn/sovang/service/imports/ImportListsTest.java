package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Progress;
import vn.sovang.exchange.encoding.OldEncoding;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.service.SampleYear;
import vn.sovang.service.imports.Comparison.Difference;
import vn.sovang.service.imports.Comparison.Kind;
import vn.sovang.service.imports.Conversions.Conversion;

/** What reading has changed, and how a list differs from the one imported before. */
class ImportListsTest extends ImportFixture {
    private static final String HEADINGS = "Họ và tên,Số thẻ,Ngày sinh,Chi bộ,Ngày vào Đảng,Nơi ở";

    private interface Work<T> {
        T on(ImportSession session);
    }

    private <T> T session(Path file, Work<T> work) {
        return with(store -> {
            ImportSession session = ImportSession.begin(
                    store,
                    SampleYear.WORDS,
                    ImportSource.of(file),
                    new ImportSession.Opening(MemberSheet.SHEET, 1, 0),
                    Progress.none());
            session.convertAll();
            return work.on(session);
        });
    }

    private List<Conversion> conversions(Path file) {
        return session(file, session -> session.conversions(session.check(Progress.none()), Progress.none()));
    }

    /** An old workbook as another library writes it: a font of TCVN3, a number for a day, a title before a name. */
    @Test
    void everyConversionIsListedWithRowColumnAndReason() throws IOException {
        Path file = folder.resolve("cũ.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "Họ và tên", "Số thẻ", "Ngày sinh", "Chi bộ", "Ngày vào Đảng", "Chuyên môn", "Nơi ở");
            row(sheet, 1, "", "", "7/2/1972", "CB01", "03.02.1999", "ĐH", "Thôn Nà Cáy");
            CellStyle old = book.createCellStyle();
            Font font = book.createFont();
            font.setFontName(".VnTime");
            old.setFont(font);
            sheet.getRow(1).getCell(0).setCellValue(OldEncoding.TCVN3.encode("Lý Văn Đường"));
            sheet.getRow(1).getCell(0).setCellStyle(old);
            sheet.getRow(1).getCell(1).setCellValue(123456);
            row(
                    sheet,
                    2,
                    "Đ/c Hà Thị Mới",
                    "",
                    "",
                    "CB01",
                    "3/2/2001",
                    "Đại học",
                    Normalizer.normalize("Thôn Nà\u00a0Cáy", Normalizer.Form.NFD));
            sheet.getRow(2).getCell(2).setCellValue(26_000);
            row(sheet, 3, "Không Có Chi Bộ", "", "1/1/1970", "Không đâu", "3/2/2001", "ĐH", "");
            book.write(out);
        }
        Map<String, Conversion> found =
                conversions(file).stream().collect(Collectors.toMap(one -> one.row() + " " + one.column(), one -> one));
        assertEquals(1747, found.get("2 Họ và tên").reason().code(), found.toString());
        assertEquals("Lý Văn Đường", found.get("2 Họ và tên").after());
        assertTrue(!found.get("2 Họ và tên").before().contains("Đường"));
        assertEquals("00123456", found.get("2 Số thẻ").after());
        assertEquals(1752, found.get("2 Chuyên môn").reason().code());
        assertEquals("Đại học", found.get("2 Chuyên môn").after());
        assertTrue(found.get("3 Họ và tên").before().startsWith("Đ/c"));
        assertEquals("Hà Thị Mới", found.get("3 Họ và tên").after());
        assertEquals(1751, found.get("3 Ngày sinh").reason().code());
        assertEquals(1750, found.get("3 Nơi ở").reason().code());
        assertTrue(!found.containsKey("2 Ngày sinh") && !found.containsKey("2 Ngày vào Đảng"), found.toString());
        assertTrue(found.keySet().stream().noneMatch(key -> key.startsWith("4 ")), "left out rows change nothing");
        var sheet = Conversions.sheet(conversions(file), SampleYear.WORDS);
        assertEquals(found.size(), sheet.rows().size());
        assertEquals(5, sheet.columns().size());
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int c = 0; c < texts.length; c++) {
            row.createCell(c).setCellValue(texts[c]);
        }
    }

    @Test
    void aSecondListTellsWhatIsNewChangedAndGone() {
        Path first = file(
                "danh-sach-1.csv",
                HEADINGS,
                "Lý Văn Một,,1/1/1970,CB01,3/2/2001,Khu 1",
                "Lý Văn Hai,,1/1/1971,CB01,3/2/2001,Khu 1",
                "Lý Văn Ba,,1/1/1972,CB01,3/2/2001,Khu 1");
        assertTrue(
                session(first, session -> session.comparison(Progress.none())).isEmpty());
        assertEquals(
                3, session(first, session -> session.apply(Progress.none())).created());
        Path second = file(
                "danh-sach-2.csv",
                HEADINGS,
                "Lý Văn Bốn,,1/1/1973,CB01,3/2/2001,Khu 1",
                "Lý Văn Một,,01/01/1970,CB01,03/02/2001,Khu 1",
                "Lý Văn Hai,,1/1/1971,CB01,3/2/2001,Khu 2");
        Comparison found =
                session(second, session -> session.comparison(Progress.none())).orElseThrow();
        assertEquals(
                List.of(
                        new Difference(Kind.NEW, 2, "Lý Văn Bốn · 01/01/1973", List.of()),
                        new Difference(Kind.CHANGED, 4, "Lý Văn Hai · 01/01/1971", List.of("Nơi ở")),
                        new Difference(Kind.GONE, 0, "Lý Văn Ba · 01/01/1972", List.of())),
                found.differences());
        assertEquals("danh-sach-1.csv", found.before().file());
        assertEquals(3, found.sheet(SampleYear.WORDS).rows().size());
        Optional<Comparison> same = session(first, session -> session.comparison(Progress.none()));
        assertEquals(List.of(), same.orElseThrow().differences());
        Path other = file("khac.csv", HEADINGS, "Bàn Thị Khác,,1/1/1990,CB01,3/2/2011,");
        assertTrue(
                session(other, session -> session.comparison(Progress.none())).isEmpty(), "another list");
    }
}
