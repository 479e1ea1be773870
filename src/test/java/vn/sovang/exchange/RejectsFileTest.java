package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.ReadSheet;
import vn.sovang.exchange.column.SheetLayout;
import vn.sovang.exchange.column.TextChange;
import vn.sovang.exchange.encoding.OldEncoding;
import vn.sovang.exchange.kinds.VillageSheet;
import vn.sovang.exchange.sheet.Cell;

class RejectsFileTest {
    @TempDir
    Path folder;

    @Test
    void convertedTextIsWrittenConverted() throws IOException {
        String text = "Mã;Tên thôn;Số hộ\nT01;Nµ C¸y;36,5\n";
        Mapping mapping = SheetLayout.of(SheetReader.ofText("a", text), VillageSheet.SHEET, Lookups.NONE)
                .mapping()
                .with(1, TextChange.decode(OldEncoding.TCVN3));
        ReadSheet sheet =
                ReadSheet.of(SheetReader.ofText("a", text), VillageSheet.SHEET, Lookups.NONE, mapping, Progress.none());
        Path target = folder.resolve("để lại.xlsx");

        RejectsFile.write(
                target,
                false,
                sheet.headingRow(),
                List.of(new RejectsFile.Reject(sheet.rows().getFirst().source(), "lý do")));

        assertEquals(
                "Nà Cáy", SheetReader.read(target, 1).rows().getFirst().cell(1).raw());
    }

    @Test
    void rowsLeftOutComeBackWithTheirCellsAsTheyWereAndAReason() throws IOException {
        Path file = folder.resolve("thôn.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Thôn");
            var heading = sheet.createRow(0);
            List<String> headings = List.of("Mã", "Tên thôn", "Số hộ", "Ngày lập", "Ghi chú");
            for (int c = 0; c < headings.size(); c++) {
                heading.createCell(c).setCellValue(headings.get(c));
            }
            var good = sheet.createRow(1);
            good.createCell(0).setCellValue("T01");
            good.createCell(1).setCellValue("Nà Cáy");
            var bad = sheet.createRow(2);
            bad.createCell(0).setCellValue("T02");
            bad.createCell(2).setCellValue(36.5);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var date = bad.createCell(3);
            date.setCellValue(LocalDate.of(1997, 1, 1));
            date.setCellStyle(day);
            bad.createCell(4).setCellValue("  giữ  nguyên ");
            book.write(out);
        }

        Path rejects = reject(file);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(rejects))) {
            var sheet = book.getSheetAt(0);
            assertEquals(1, sheet.getLastRowNum());
            assertEquals(36.5, sheet.getRow(1).getCell(2).getNumericCellValue());
            assertEquals(
                    LocalDate.of(1997, 1, 1),
                    sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("  giữ  nguyên ", sheet.getRow(1).getCell(4).getStringCellValue());
            assertEquals("Lý do để lại", sheet.getRow(0).getCell(5).getStringCellValue());
            assertEquals(
                    "Tên thôn còn trống. Số hộ «36,5» không phải là số nguyên.",
                    sheet.getRow(1).getCell(5).getStringCellValue());
        }
    }

    @Test
    void aFileOfRejectsIsImportedAgainAndItsReasonsAreNotDoubled() throws IOException {
        Path file = Files.writeString(folder.resolve("thôn.csv"), "Mã,Tên thôn,Số hộ\nT01,,bốn\nT02,=Nà,chín\n");

        Path again = reject(reject(file));

        ReadSheet sheet = ReadSheet.of(SheetReader.open(again, 1), VillageSheet.SHEET, Lookups.NONE, Progress.none());
        assertEquals(List.of(), sheet.unusedHeadings());
        assertEquals(
                List.of("Mã", "Tên thôn", "Số hộ", "Lý do để lại"),
                texts(sheet.headingRow().cells()));
        assertEquals(
                List.of("T02", "=Nà", "chín", "Số hộ «chín» không phải là số nguyên."),
                texts(sheet.rows().get(1).source().cells()));
        assertEquals("=Nà", sheet.rows().get(1).text(VillageSheet.NAME));
    }

    private Path reject(Path file) {
        ReadSheet sheet = ReadSheet.of(SheetReader.open(file, 1), VillageSheet.SHEET, Lookups.NONE, Progress.none());
        Words words = Words.of(Words.VIETNAMESE);
        List<RejectsFile.Reject> rejects = sheet.rows().stream()
                .filter(row -> !row.isGood())
                .map(row -> new RejectsFile.Reject(row.source(), reason(row, words)))
                .toList();
        Path target = folder.resolve("để lại " + file.getFileName() + ".xlsx");
        RejectsFile.write(target, false, sheet.headingRow(), rejects);
        return target;
    }

    private static String reason(ReadRow row, Words words) {
        return row.problems().stream().map(bad -> words.say(bad.reason())).collect(Collectors.joining(" "));
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }
}
