package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.Cell.Kind;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetSource;

/** What old and new workbooks have in common, written by another library. */
class WorkbookTest {
    @TempDir
    Path folder;

    /** The two formats. */
    enum Format {
        XLS,
        XLSX;

        Workbook create() {
            return this == XLS ? new HSSFWorkbook() : new XSSFWorkbook();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfCellIsToldApart(Format format) throws IOException {
        Sheet sheet = read(format, book -> {
            Row row = data(book);
            row.createCell(0).setCellValue("Bàn Phúc Ninh");
            row.createCell(1).setCellValue(1_490_000);
            styled(book, row, 2, "0.00%").setCellValue(0.8894);
            styled(book, row, 3, "dd/mm/yyyy").setCellValue(LocalDate.of(2002, 2, 7));
            styled(book, row, 4, "m/d/yy").setCellValue(LocalDate.of(2002, 2, 7));
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellErrorValue(FormulaError.NA.getCode());
            styled(book, row, 7, "00000000").setCellValue(123456);
            row.createCell(8).setCellValue(0.1 + 0.2);
            row.createCell(9).setCellValue(-2.5e-7);
            row.createCell(10).setCellValue("  \u00A0Nguye\u0302\u0303n\u00A0Va\u0306n\u200B A ");
        });

        List<Cell> cells = sheet.rows().getFirst().cells();
        assertEquals(
                List.of(
                        Kind.TEXT,
                        Kind.NUMBER,
                        Kind.PERCENT,
                        Kind.DAY,
                        Kind.DAY,
                        Kind.TRUTH,
                        Kind.ERROR,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.TEXT),
                cells.stream().map(Cell::kind).toList());
        assertEquals(
                List.of(
                        "Bàn Phúc Ninh",
                        "1490000",
                        "88,94%",
                        "07/02/2002",
                        "07/02/2002",
                        "Có",
                        "#N/A",
                        "00123456",
                        "0,3",
                        "-0,00000025",
                        "Nguyễn Văn A"),
                cells.stream().map(Cell::text).toList());
    }

    @ParameterizedTest
    @EnumSource
    void formulasGiveTheirSavedResult(Format format) throws IOException {
        Sheet sheet = read(format, book -> {
            Row row = data(book);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("CONCATENATE(\"Nà \",\"Cáy\")");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("1=1");
            styled(book, row, 4, "dd/mm/yyyy").setCellFormula("DATE(2002,2,7)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertEquals(
                List.of("3", "Nà Cáy", "#DIV/0!", "Có", "07/02/2002"),
                sheet.rows().getFirst().cells().stream().map(Cell::text).toList());
    }

    @ParameterizedTest
    @EnumSource
    void sheetsAreCountedAsTheirTabsAreSeen(Format format) throws IOException {
        Path file = write(format, book -> {
            book.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("không thấy");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.createSheet("Chi bộ").createRow(0).createCell(0).setCellValue("Mã");
        });

        assertEquals(List.of("Dữ liệu", "Chi bộ"), SheetReader.sheets(file));
        assertEquals("Mã", SheetReader.read(file, 2).heading().cell(0).text());
    }

    @ParameterizedTest
    @EnumSource
    void hiddenColumnsRowsAndMergedCellsAreKnownAndRead(Format format) throws IOException {
        Path file = write(format, book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.getSheetAt(0);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            sheet.setColumnHidden(1, true);
            Row row = data(book);
            row.createCell(0).setCellValue("hiện");
            row.createCell(1).setCellValue("ẩn");
            Row hidden = sheet.createRow(2);
            hidden.createCell(0).setCellValue("dòng ẩn");
            hidden.setZeroHeight(true);
        });

        try (SheetSource source = SheetReader.open(file, 1)) {
            assertEquals(Set.of(1), source.looks().hiddenColumns());
            assertEquals(
                    List.of(new SheetLooks.Area(1, 1, 2, 3)), source.looks().merged());
            source.next();
            assertEquals("ẩn", source.next().orElseThrow().cell(1).text());
            assertEquals(true, source.next().orElseThrow().hidden());
        }
    }

    @ParameterizedTest
    @EnumSource
    void fontsAreHandedOverWhereSomeAreOfOldEncodings(Format format) throws IOException {
        Sheet sheet = read(format, book -> {
            Row row = data(book);
            inFont(book, row, 0, ".VnTime").setCellValue("NguyÔn V¨n Hoµng");
            inFont(book, row, 1, "Times New Roman").setCellValue("Nguyễn Văn Hoàng");
            RichTextString mixed = book.getCreationHelper().createRichTextString("§ång chí Hoàng");
            mixed.applyFont(0, 8, font(book, ".VnTimeH"));
            mixed.applyFont(8, 14, font(book, "Arial"));
            row.createCell(2).setCellValue(mixed);
            RichTextString half = book.getCreationHelper().createRichTextString("Nµ C¸y");
            half.applyFont(3, 6, font(book, ".VnArial"));
            inFont(book, row, 3, "VNI-Times").setCellValue(half);
        });

        List<Cell> cells = sheet.rows().getFirst().cells();
        assertEquals(
                List.of(new Cell.Run("NguyÔn V¨n Hoµng", ".VnTime")),
                cells.get(0).runs());
        assertEquals(List.of(new Cell.Run("Nguyễn Văn Hoàng", "")), cells.get(1).runs());
        assertEquals(
                List.of(new Cell.Run("§ång chí", ".VnTimeH"), new Cell.Run(" Hoàng", "")),
                cells.get(2).runs());
        assertEquals(
                List.of(new Cell.Run("Nµ ", "VNI-Times"), new Cell.Run("C¸y", ".VnArial")),
                cells.get(3).runs());
    }

    @ParameterizedTest
    @EnumSource
    void fontsOfABookOfUnicodeAreNot(Format format) throws IOException {
        Sheet sheet = read(format, book -> inFont(book, data(book), 0, "Arial").setCellValue("Nguyễn Văn Hoàng"));

        assertEquals(List.of(), sheet.rows().getFirst().cell(0).runs());
    }

    private Sheet read(Format format, Consumer<Workbook> content) throws IOException {
        return SheetReader.read(write(format, content), 1);
    }

    private Path write(Format format, Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("bảng tính");
        try (Workbook book = format.create();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Dữ liệu").createRow(0).createCell(0).setCellValue("Tiêu đề");
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static Row data(Workbook book) {
        return book.getSheetAt(0).createRow(1);
    }

    private static org.apache.poi.ss.usermodel.Cell styled(Workbook book, Row row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static org.apache.poi.ss.usermodel.Cell inFont(Workbook book, Row row, int column, String name) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(book, name));
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static Font font(Workbook book, String name) {
        Font font = book.createFont();
        font.setFontName(name);
        return font;
    }
}
