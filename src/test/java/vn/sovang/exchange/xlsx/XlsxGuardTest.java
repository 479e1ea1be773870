package vn.sovang.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;

class XlsxGuardTest {
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int PLACE_OF_SIZE = 24;

    @TempDir
    Path folder;

    @Test
    void aWorkbookWithinTheLimitTellsItsFacts() throws IOException {
        XmlFacts facts = XlsxGuard.check(book(), 1 << 20);

        assertEquals(199, facts.highestString());
        assertEquals(200, facts.strings());
    }

    @Test
    void aFileThatDeclaresItsSizeIsRefusedByIt() throws IOException {
        Path file = book();

        assertEquals(206, code(file, 10_000));
    }

    @Test
    void aFileThatLiesAboutItsSizeIsFoundOutWhileItIsCounted() throws IOException {
        Path file = book();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.limit() - PLACE_OF_SIZE - 4; i++) {
            if (bytes.getInt(i) == CENTRAL_HEADER) {
                bytes.putInt(i + PLACE_OF_SIZE, 10);
            }
        }
        Files.write(file, bytes.array());

        assertEquals(206, code(file, 10_000));
    }

    private static int code(Path file, long limit) {
        return assertThrows(ProblemException.class, () -> XlsxGuard.check(file, limit))
                .problem()
                .code();
    }

    private Path book() throws IOException {
        Path file = folder.resolve("bảng.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("A");
            for (int r = 0; r < 200; r++) {
                sheet.createRow(r).createCell(0).setCellValue("dòng số " + r);
            }
            book.write(out);
        }
        return file;
    }
}
