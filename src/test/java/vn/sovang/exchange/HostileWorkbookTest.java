package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/** Files that are broken or made to break: each ends in one sentence. */
class HostileWorkbookTest {
    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>""";
    private static final String BOOK = """
            <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""";

    @TempDir
    Path folder;

    @Test
    void theHandMadeWorkbookIsReadableWhenNothingIsWrongWithIt() throws IOException {
        Path file = book(
                rows("<row><c t=\"s\"><v>0</v></c></row><row><c><v>5</v></c></row>"), "<sst><si><t>Mã</t></si></sst>");

        assertEquals("Mã", SheetReader.read(file, 1).heading().cell(0).text());
        assertEquals(2, SheetReader.read(file, 1).rows().getFirst().number());
    }

    @Test
    void everyTruncatedCopyIsDamagedInOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(good());
        for (int length = 4; length < whole.length; length += whole.length / 40) {
            Path cut = Files.write(folder.resolve("thiếu.xlsx"), Arrays.copyOf(whole, length));
            assertEquals(205, problem(cut).code(), "cut at " + length);
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bom.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "xl/workbook.xml", BOOK);
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] rows = "<row><c><v>1</v></c></row>".repeat(40_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 450; i++) {
                zip.write(rows);
            }
        }

        assertTrue(Files.size(file) < 8 << 20);
        assertEquals(206, problem(file).code());
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        String huge = "x".repeat(2 << 20);
        assertEquals(
                206,
                problem(book(rows("<row><c t=\"inlineStr\"><is><t>" + huge + "</t></is></c></row>"), "<sst/>"))
                        .code());
    }

    @Test
    void externalEntitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("bí mật.txt"), "mật khẩu");
        String entity = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&x;</t></si></sst>";

        assertEquals(
                210,
                problem(book(rows("<row><c t=\"s\"><v>0</v></c></row>"), entity))
                        .code());
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        String laughs =
                "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";

        assertEquals(
                210,
                problem(book(rows("<row><c t=\"s\"><v>0</v></c></row>"), laughs))
                        .code());
    }

    @Test
    void aReferenceToTheTwoBillionthTextIsDamage() throws IOException {
        assertEquals(
                205,
                problem(book(rows("<row><c t=\"s\"><v>2000000000</v></c></row>"), "<sst><si><t>a</t></si></sst>"))
                        .code());
        assertEquals(
                205,
                problem(book(rows("<row><c t=\"s\"><v>1</v></c></row>"), "<sst><si><t>a</t></si></sst>"))
                        .code());
        assertEquals(
                205,
                problem(book(rows("<row><c t=\"s\"><v>-1</v></c></row>"), "<sst><si><t>a</t></si></sst>"))
                        .code());
    }

    @Test
    void aCellBeyondTheLastColumnIsDamage() throws IOException {
        assertEquals(
                205,
                problem(book(rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "<sst/>"))
                        .code());
        assertEquals(
                205,
                problem(book(rows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"), "<sst/>"))
                        .code());
    }

    @Test
    void aNumberOfABillionDigitsIsAnErrorOfItsCell() throws IOException {
        Path file = book(rows("<row><c><v>1E999999999</v></c></row><row><c><v>1E-999999999</v></c></row>"), "<sst/>");

        assertEquals("1E+999999999", SheetReader.read(file, 1).heading().cell(0).text());
    }

    @Test
    void otherFilesInZipClothingAreNoWorkbook() throws IOException {
        Path file = folder.resolve("thư.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "word/document.xml", "<document/>");
        }

        assertEquals(204, problem(file).code());
    }

    @Test
    void aPasswordIsTold() throws Exception {
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("a");
            book.write(open);
        }
        Path sealed = folder.resolve("khóa.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(sealed)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                open.writeTo(stream);
            }
            files.writeFilesystem(out);
        }
        assertEquals(208, problem(sealed).code());
    }

    private Path good() throws IOException {
        Path file = folder.resolve("tốt.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Đảng viên");
            for (int r = 0; r < 60; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 8; c++) {
                    row.createCell(c).setCellValue("ô " + r + "/" + c);
                }
                row.createCell(8).setCellValue(r * 1.5);
            }
            book.write(out);
        }
        return file;
    }

    private static String rows(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private Path book(String sheet, String strings) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put("xl/sharedStrings.xml", strings);
        Path file = folder.resolve("tự làm.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> SheetReader.read(file, 1))
                .problem();
    }
}
