package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.column.SheetLayout;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.sheet.SheetSource;

/** Good files damaged at random: each is read or ends in one sentence, and soon. */
class DamagedFilesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Lookups ANYTHING = new Lookups(
            MemberSheet.SHEET.lists().stream().collect(Collectors.toMap(list -> list, list -> Optional::of)));
    private static final Words WORDS = Words.of(Words.VIETNAMESE);

    @TempDir
    Path folder;

    /** The files that are damaged. */
    enum Good {
        XLSX("hỏng.xlsx"),
        /** Damaged within its parts, so that the damage gets past the checksums. */
        XLSX_PARTS("hỏng.xlsx"),
        XLS("hỏng.xls"),
        CSV("hỏng.csv"),
        HTML("hỏng.htm");

        private final String file;

        Good(String file) {
            this.file = file;
        }

        byte[] bytes() throws IOException {
            return switch (this) {
                case XLSX, XLSX_PARTS -> workbook(new XSSFWorkbook());
                case XLS -> workbook(new HSSFWorkbook());
                case CSV -> text(",").getBytes(StandardCharsets.UTF_8);
                case HTML ->
                    ("<!DOCTYPE html><html><head><style>.a{font-family:.VnTime}</style></head><table><tr><td class=\"a\">"
                                    + text("</td><td colspan=\"1\">").replace("\n", "</td></tr><tr><td>")
                                    + "</table></html>")
                            .getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredCopies(Good good) throws IOException {
        copies(good, good == Good.XLS ? 200 : 100, 2022);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void tenThousandCopies(Good good) throws IOException {
        copies(good, 10_000, 2023);
    }

    private void copies(Good good, int number, long seed) throws IOException {
        byte[] whole = good.bytes();
        Random random = new Random(seed);
        int told = 0;
        for (int copy = 0; copy < number; copy++) {
            byte[] damaged = good == Good.XLSX_PARTS ? parts(whole, random) : damaged(whole, random);
            Path file = Files.write(folder.resolve(good.file), damaged);
            boolean read;
            try {
                read = assertTimeoutPreemptively(SOON, () -> isRead(file));
            } catch (Throwable e) {
                Files.write(
                        Path.of(System.getProperty("java.io.tmpdir"), "damaged-" + copy + "-" + good.file), damaged);
                throw new AssertionError(good + " copy " + copy + " of seed " + seed, e);
            }
            told += read ? 0 : 1;
        }
        assertTrue(good == Good.CSV || good == Good.HTML || told > 0, "none was found out");
        System.out.printf("%s: %,d copies, %,d told%n", good, number, told);
    }

    private static boolean isRead(Path file) {
        try {
            SheetReader.sheets(file);
            try (SheetSource source = SheetReader.open(file, 1)) {
                SheetLayout.of(source, MemberSheet.SHEET, ANYTHING);
            }
            try (SheetSource source = SheetReader.open(file, 1)) {
                RowReader reader = RowReader.over(source, MemberSheet.SHEET, ANYTHING);
                for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                    row.get().problems().forEach(bad -> WORDS.say(bad.reason()));
                }
            }
            return true;
        } catch (ProblemException e) {
            assertEquals(2, e.problem().exitCode(), e::getMessage);
            assertTrue(WORDS.say(e.problem()).contains("hỏng."), e::getMessage);
            return false;
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int kind = random.nextInt(10);
        if (kind == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(600));
        if (kind == 1) {
            Arrays.fill(bytes, from, from + length, (byte) 0);
        } else if (kind == 2) {
            System.arraycopy(whole, random.nextInt(bytes.length - length + 1), bytes, from, length);
        } else if (kind == 3) {
            ByteArrayOutputStream longer = new ByteArrayOutputStream();
            longer.write(bytes, 0, from);
            longer.write(bytes, from, length);
            longer.write(bytes, from, bytes.length - from);
            return longer.toByteArray();
        } else {
            int changes = 1 + random.nextInt(20);
            for (int i = 0; i < changes; i++) {
                int place = random.nextInt(bytes.length);
                bytes[place] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : bytes[place] ^ 1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private static byte[] parts(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        String[] names = parts.keySet().toArray(String[]::new);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            parts.computeIfPresent(names[random.nextInt(names.length)], (name, part) -> damaged(part, random));
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(again)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return again.toByteArray();
    }

    private static String text(String separator) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(separator, "Số thẻ", "Họ và tên", "Ngày sinh", "Chi bộ", "Ghi chú"))
                .append('\n');
        for (int r = 0; r < 40; r++) {
            text.append(String.join(
                            separator, "6193120" + r, "\"Bàn Phúc Ninh\"", "7/2/" + (1960 + r), "Nà Cáy", "NguyÔn"))
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] workbook(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            var sheet = book.createSheet("Đảng viên");
            book.createSheet("Chi bộ").createRow(0).createCell(0).setCellValue("Mã");
            Font old = book.createFont();
            old.setFontName(".VnTime");
            CellStyle style = book.createCellStyle();
            style.setFont(old);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var headings = sheet.createRow(0);
            String[] texts = {"Số thẻ", "Họ và tên", "Ngày sinh", "Chi bộ", "Ghi chú"};
            for (int c = 0; c < texts.length; c++) {
                headings.createCell(c).setCellValue(texts[c]);
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 6));
            sheet.setColumnHidden(5, true);
            for (int r = 1; r <= 40; r++) {
                var row = sheet.createRow(r);
                row.createCell(0).setCellValue(61931200 + r);
                row.createCell(1).setCellValue("NguyÔn V¨n " + r);
                row.getCell(1).setCellStyle(style);
                row.createCell(2).setCellValue(20000 + r);
                row.getCell(2).setCellStyle(day);
                RichTextString rich = book.getCreationHelper().createRichTextString("Nà Cáy " + r);
                rich.applyFont(0, 2, old);
                row.createCell(3).setCellValue(rich);
                row.createCell(4).setCellFormula("1+" + r);
                row.createCell(5).setCellValue(r % 2 == 0);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return out.toByteArray();
    }
}
