package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.Sheet;

/** Workbooks that another library wrote. */
class XlsxReadingTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfCellIsToldApart() throws IOException {
        Sheet sheet = read(book -> {
            Row row = data(book);
            row.createCell(0).setCellValue("Bàn Phúc Ninh");
            row.createCell(1).setCellValue(1_490_000);
            styled(book, row, 2, "0.00%").setCellValue(0.8894);
            styled(book, row, 3, "dd/mm/yyyy").setCellValue(LocalDate.of(2002, 2, 7));
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
            styled(book, row, 6, "00000000").setCellValue(123456);
            row.createCell(7).setCellValue(0.1 + 0.2);
        });

        List<Cell> cells = sheet.rows().getFirst().cells();
        assertEquals(
                List.of(
                        Cell.Kind.TEXT,
                        Cell.Kind.NUMBER,
                        Cell.Kind.PERCENT,
                        Cell.Kind.DAY,
                        Cell.Kind.TRUTH,
                        Cell.Kind.ERROR,
                        Cell.Kind.NUMBER,
                        Cell.Kind.NUMBER),
                cells.stream().map(Cell::kind).toList());
        assertEquals(
                List.of("Bàn Phúc Ninh", "1490000", "88,94%", "07/02/2002", "Có", "#N/A", "00123456", "0,3"),
                cells.stream().map(Cell::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "d/m/yyyy, 07/02/2002",
        "dd-mmm-yy, 07/02/2002",
        "[$-42A]dd mmmm yyyy, 07/02/2002",
        "mm/yyyy, 07/02/2002",
        "'\"Ngày\" d \"tháng\" m', 07/02/2002",
        "h:mm:ss, 37294",
        "#.##0 \"đồng/ngày\", 37294",
        "[Red]0, 37294",
        "General, 37294",
    })
    void aDateIsKnownByItsFormat(String format, String shown) throws IOException {
        Sheet sheet = read(book -> styled(book, data(book), 0, format).setCellValue(37294));

        assertEquals(shown, sheet.rows().getFirst().cell(0).text());
    }

    @Test
    void workbooksOfOldMacsCountFrom1904() throws IOException {
        Sheet sheet = read(book -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            styled(book, data(book), 0, "dd/mm/yyyy").setCellValue(37294 - 1462);
        });

        assertEquals("07/02/2002", sheet.rows().getFirst().cell(0).text());
    }

    @Test
    void formulasGiveTheirSavedResultAndAreErrorsWithoutOne() throws IOException {
        Sheet sheet = read(book -> {
            Row row = data(book);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("CONCATENATE(\"Nà \",\"Cáy\")");
            row.createCell(2).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(3).setCellFormula("2+2");
        });

        List<Cell> cells = sheet.rows().getFirst().cells();
        assertEquals("3", cells.get(0).text());
        assertEquals("Nà Cáy", cells.get(1).text());
        assertEquals(Cell.Kind.ERROR, cells.get(2).kind());
        assertEquals(Cell.Kind.ERROR, cells.get(3).kind());
        assertEquals("=2+2", cells.get(3).text());
    }

    @Test
    void richTextControlCharactersAndDecomposedLettersBecomePlain() throws IOException {
        Sheet sheet = read(book -> {
            Row row = data(book);
            XSSFRichTextString rich = new XSSFRichTextString("Đồng chí Ninh");
            rich.applyFont(0, 4, book.createFont());
            row.createCell(0).setCellValue(rich);
            row.createCell(1).setCellValue("dòng 1_x000D_\ndòng 2");
            row.createCell(2).setCellValue("Nguye\u0302\u0303n\u00A0Va\u0306n A ");
        });

        assertEquals(
                List.of("Đồng chí Ninh", "dòng 1\ndòng 2", "Nguyễn Văn A"),
                sheet.rows().getFirst().cells().stream().map(Cell::text).toList());
    }

    @Test
    void theStreamingWriterOfPoiWithInlineTextIsRead() throws IOException {
        Path file = folder.resolve("dài.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Đảng viên");
            for (int r = 0; r < 3_000; r++) {
                sheet.createRow(r).createCell(0).setCellValue("Dòng " + r);
            }
            book.write(out);
        }

        Sheet sheet = SheetReader.read(file, 1);

        assertEquals(2_999, sheet.rows().size());
        assertEquals("Dòng 2999", sheet.rows().getLast().cell(0).text());
        assertEquals(3_000, sheet.rows().getLast().number());
    }

    @Test
    void blankRowsAreLeftOutAndNumbersStayThoseOfExcel() throws IOException {
        Sheet sheet = read(book -> {
            data(book).createCell(0).setCellValue("một");
            book.getSheetAt(0).createRow(5).createCell(0).setCellValue("  \u00A0");
            book.getSheetAt(0).createRow(9).createCell(3).setCellValue("hai");
        });

        assertEquals(
                List.of(2, 10), sheet.rows().stream().map(row -> row.number()).toList());
        assertEquals("hai", sheet.rows().getLast().cell(3).text());
        assertEquals(Cell.EMPTY, sheet.rows().getLast().cell(300));
    }

    @Test
    void sheetsAreCountedAsTheirTabsAreSeen() throws IOException {
        Path file = write(book -> {
            book.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("không thấy");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.createSheet("Chi bộ").createRow(0).createCell(0).setCellValue("Mã");
        });

        assertEquals(List.of("Dữ liệu", "Chi bộ"), SheetReader.sheets(file));
        assertEquals("Mã", SheetReader.read(file, 2).heading().cell(0).text());
        assertEquals(
                207,
                assertThrows(ProblemException.class, () -> SheetReader.read(file, 3))
                        .problem()
                        .code());
    }

    @Test
    void theNameOfAFileDoesNotMatter() throws IOException {
        Path file = write(book -> data(book).createCell(0).setCellValue("Nà Cáy"));
        Path renamed = Files.move(file, folder.resolve("danh sách.csv"));

        assertEquals(
                "Nà Cáy", SheetReader.read(renamed, 1).rows().getFirst().cell(0).text());
    }

    private Sheet read(Consumer<XSSFWorkbook> content) throws IOException {
        return SheetReader.read(write(content), 1);
    }

    private Path write(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("bảng.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Dữ liệu").createRow(0).createCell(0).setCellValue("Tiêu đề");
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static Row data(XSSFWorkbook book) {
        return book.getSheetAt(0).createRow(1);
    }

    private static org.apache.poi.ss.usermodel.Cell styled(XSSFWorkbook book, Row row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
