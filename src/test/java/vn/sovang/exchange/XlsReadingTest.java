package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Sheet;

/** What only old workbooks have. */
class XlsReadingTest {
    @TempDir
    Path folder;

    @Test
    void manyTextsBeyondOneRecordAreRead() throws IOException {
        Sheet sheet = SheetReader.read(
                write(book -> {
                    for (int r = 0; r < 5_000; r++) {
                        Row row = book.getSheetAt(0).createRow(r);
                        row.createCell(0).setCellValue("Đặng Thị Huệ số " + r);
                        row.createCell(1).setCellValue(r);
                        row.createCell(2).setCellValue(r + 0.5);
                    }
                }),
                1);

        assertEquals(4_999, sheet.rows().size());
        assertEquals("Đặng Thị Huệ số 4999", sheet.rows().getLast().cell(0).text());
        assertEquals("4999,5", sheet.rows().getLast().cell(2).text());
        assertEquals(5_000, sheet.rows().getLast().number());
    }

    @Test
    void workbooksOfOldMacsCountFrom1904() throws IOException {
        Path file = write(book -> {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                    .forEach(record -> record.setWindowing((short) 1));
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = book.getSheetAt(0).createRow(1).createCell(0);
            cell.setCellValue(37294 - 1462);
            cell.setCellStyle(style);
        });

        assertEquals(
                "07/02/2002",
                SheetReader.read(file, 1).rows().getFirst().cell(0).text());
    }

    @Test
    void aChartOrACommentInASheetDoesNotEndIt() throws IOException {
        Path file = write(book -> {
            var sheet = book.getSheetAt(0);
            var drawing = sheet.createDrawingPatriarch();
            var anchor = book.getCreationHelper().createClientAnchor();
            var comment = drawing.createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("ghi chú"));
            sheet.createRow(1).createCell(0).setCellValue("sau");
            sheet.getRow(0).getCell(0).setCellComment(comment);
        });

        assertEquals("sau", SheetReader.read(file, 1).rows().getFirst().cell(0).text());
    }

    @Test
    void cellsThatStandInNoOrderAreSorted() throws IOException {
        Path file = folder.resolve("lộn xộn.xls");
        try (BiffFile book = new BiffFile(file)) {
            book.text(2, 1, "Thôm Khoan");
            book.number(1, 0, 1);
            book.text(0, 1, "Tên");
            book.text(1, 1, "Nà Cáy");
            book.text(0, 0, "Mã");
            book.number(2, 0, 2);
        }
        Sheet sheet = SheetReader.read(file, 1);

        assertEquals(
                "Mã Tên",
                sheet.heading().cell(0).text() + " " + sheet.heading().cell(1).text());
        assertEquals(
                List.of("1 Nà Cáy", "2 Thôm Khoan"),
                sheet.rows().stream()
                        .map(row -> row.cell(0).text() + " " + row.cell(1).text())
                        .toList());
    }

    @Test
    void aPasswordIsTold() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        Path file;
        try {
            file = write(book -> {});
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertEquals(208, code(file));
    }

    @Test
    void theKnownPasswordOfAWorkbookThatAsksNotToBeChangedIsNone() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
        Path file;
        try {
            file = write(book -> book.getSheetAt(0).createRow(1).createCell(0).setCellValue("Nà Cáy"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertEquals(
                "Nà Cáy", SheetReader.read(file, 1).rows().getFirst().cell(0).text());
    }

    @Test
    void workbooksBefore97AndOtherOldDocumentsAreTold() throws IOException {
        Path book = container("Book", new byte[] {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0});
        assertEquals(212, code(book));
        Path word = container("WordDocument", new byte[] {1, 2, 3});
        assertEquals(204, code(word));
        Path bare = Files.write(folder.resolve("cũ.xls"), new byte[] {9, 4, 6, 0, 0, 4, 16, 0, 0, 0, 10, 0, 0, 0});
        assertEquals(212, code(bare));
    }

    private Path container(String stream, byte[] content) throws IOException {
        Path file = folder.resolve(stream + ".xls");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(out);
        }
        return file;
    }

    private static int code(Path file) {
        return assertThrows(ProblemException.class, () -> SheetReader.read(file, 1))
                .problem()
                .code();
    }

    private Path write(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("bảng.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Dữ liệu").createRow(0).createCell(0).setCellValue("Tiêu đề");
            content.accept(book);
            book.write(out);
        }
        return file;
    }
}
