package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.CancelledException;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.csv.CsvWriter;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.xlsx.XlsxWriter;

class WritingTest {
    private static final List<String> TRICKY = List.of(
            "=1+1",
            "+84 912 345 678",
            "-5 điểm",
            "@SUM(A1)",
            "'=1+1",
            "''@x",
            "'Nà Cáy'",
            "00123456",
            "1/2",
            "_x0041_",
            "dòng 1\ndòng 2",
            "Thôn \"Nà Cáy\"; ấp 1, ấp 2",
            "<b>&amp;</b>",
            "Đảng ủy xã Cao Sơn",
            "😀 ký tự ngoài BMP");

    @TempDir
    Path folder;

    @Test
    void aWorkbookHoldsNumbersDatesAndPercents() throws IOException {
        DataSheet sheet = new DataSheet(
                "Chỉ tiêu",
                List.of(
                        DataColumn.text("Tên"),
                        DataColumn.of("Số", ColumnKind.WHOLE),
                        DataColumn.of("Tiền", ColumnKind.MONEY),
                        DataColumn.of("Tỷ lệ", ColumnKind.PERCENT),
                        DataColumn.of("Ngày", ColumnKind.DAY),
                        DataColumn.of("Sinh", ColumnKind.DAY),
                        DataColumn.of("Điểm", ColumnKind.DECIMAL)),
                List.of(
                        Arrays.asList(
                                "Gia đình văn hóa",
                                193,
                                12_200_000L,
                                new BigDecimal("88.94"),
                                LocalDate.of(2023, 1, 5),
                                new PartialDate(1965, 7, 0),
                                new BigDecimal("7.25")),
                        Arrays.asList(Gender.FEMALE, null, null, null, LocalDate.of(1890, 5, 19), null, null)));
        Path file = folder.resolve("bảng.xlsx");
        XlsxWriter.write(file, false, List.of(sheet), Progress.none());

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet written = book.getSheet("Chỉ tiêu");
            Row row = written.getRow(1);
            assertEquals(193, row.getCell(1).getNumericCellValue());
            assertEquals("#,##0", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(0.8894, row.getCell(3).getNumericCellValue());
            assertEquals("0.00%", row.getCell(3).getCellStyle().getDataFormatString());
            assertEquals(
                    LocalDate.of(2023, 1, 5),
                    row.getCell(4).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("dd/MM/yyyy", row.getCell(4).getCellStyle().getDataFormatString());
            assertEquals("…/7/1965", row.getCell(5).getStringCellValue());
            assertEquals(7.25, row.getCell(6).getNumericCellValue());
            assertEquals("19/05/1890", written.getRow(2).getCell(4).getStringCellValue());
            assertEquals("Nữ", written.getRow(2).getCell(0).getStringCellValue());

            assertTrue(
                    book.getFontAt(written.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold());
            assertEquals(1, written.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals("A1:G3", written.getCTWorksheet().getAutoFilter().getRef());
        }
        List<String> back = SheetReader.read(file, 1).rows().getFirst().cells().stream()
                .map(Cell::text)
                .toList();
        assertEquals(List.of("Gia đình văn hóa", "193", "12200000", "88,94%", "05/01/2023", "…/7/1965", "7,25"), back);
    }

    @Test
    void textStaysTextInAWorkbookAndComesBackLetterByLetter() throws IOException {
        Path file = folder.resolve("chữ.xlsx");
        XlsxWriter.write(file, false, List.of(tricky()), Progress.none());

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int r = 0; r < TRICKY.size(); r++) {
                var cell = book.getSheetAt(0).getRow(r + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(TRICKY.get(r), cell.getStringCellValue());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
            }
        }
        assertEquals(TRICKY, column(SheetReader.read(file, 1)));
    }

    @Test
    void textIsGuardedInACsvAndComesBackLetterByLetter() throws IOException {
        Path file = folder.resolve("chữ.csv");
        CsvWriter.write(file, false, tricky());

        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(written.startsWith("\uFEFFChữ\r\n'=1+1\r\n'+84 912 345 678\r\n'-5 điểm\r\n'@SUM(A1)\r\n''=1+1\r\n"));
        assertEquals(TRICKY, column(SheetReader.read(file, 1)));
    }

    @Test
    void aCsvWritesNumbersAndDatesAsAnOfficeDoes() throws IOException {
        DataSheet sheet = new DataSheet(
                "x",
                List.of(
                        DataColumn.of("Số", ColumnKind.WHOLE),
                        DataColumn.of("Tỷ lệ", ColumnKind.PERCENT),
                        DataColumn.of("Ngày", ColumnKind.DAY),
                        DataColumn.of("Giảm", ColumnKind.DECIMAL)),
                List.of(List.of(1_490_000, new BigDecimal("88.94"), LocalDate.of(2023, 1, 5), new BigDecimal("-0.5"))));
        Path file = folder.resolve("số.csv");
        CsvWriter.write(file, false, sheet);

        assertEquals(
                "\uFEFFSố,Tỷ lệ,Ngày,Giảm\r\n1490000,\"88,94%\",05/01/2023,\"-0,5\"\r\n",
                Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void aBookMayHoldSeveralLongSheets() throws IOException {
        List<List<String>> rows = Collections.nCopies(2_500, List.of("một", "hai"));
        DataSheet one = new DataSheet("Chi bộ/Đảng viên", List.of(DataColumn.text("A"), DataColumn.text("B")), rows);
        DataSheet empty = new DataSheet("Trống", List.of(DataColumn.text("A")), List.of());
        Path file = folder.resolve("nhiều.xlsx");
        XlsxWriter.write(file, false, List.of(one, one, empty), Progress.none());

        assertEquals(List.of("Chi bộ-Đảng viên", "Chi bộ-Đảng viên_1", "Trống"), SheetReader.sheets(file));
        assertEquals(2_500, SheetReader.read(file, 2).rows().size());
        assertEquals(0, SheetReader.read(file, 3).rows().size());
    }

    @Test
    void aTextTooLongForExcelIsNamedAndNothingIsWritten() {
        DataSheet sheet = new DataSheet(
                "Khen thưởng", List.of(DataColumn.text("Thành tích")), List.of(List.of("x".repeat(32_768))));
        Path file = folder.resolve("dài.xlsx");

        ProblemException e = assertThrows(
                ProblemException.class, () -> XlsxWriter.write(file, false, List.of(sheet), Progress.none()));

        assertEquals(
                List.of("Khen thưởng", "Thành tích", 2, 32_767), e.problem().args());
        assertFalse(Files.exists(file));
    }

    @Test
    void cancellingLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("cũ.xlsx"), "cũ");
        DataSheet sheet = new DataSheet("A", List.of(DataColumn.text("A")), Collections.nCopies(5_000, List.of("một")));

        assertThrows(
                CancelledException.class,
                () -> XlsxWriter.write(file, true, List.of(sheet), (done, total, item) -> {
                    throw new CancelledException();
                }));

        assertEquals("cũ", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx"})
    void anExistingFileIsNotReplacedUnasked(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "cũ");

        ProblemException e = assertThrows(ProblemException.class, () -> {
            if (name.endsWith("csv")) {
                CsvWriter.write(file, false, tricky());
            } else {
                XlsxWriter.write(file, false, List.of(tricky()), Progress.none());
            }
        });

        assertEquals(201, e.problem().code());
        assertEquals("cũ", Files.readString(file));
    }

    private static DataSheet tricky() {
        return new DataSheet(
                "Chữ",
                List.of(DataColumn.text("Chữ")),
                TRICKY.stream().map(List::of).toList());
    }

    private static List<String> column(Sheet sheet) {
        return sheet.rows().stream().map(row -> row.cell(0).text()).toList();
    }
}
