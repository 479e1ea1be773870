package vn.sovang.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.Progress;
import vn.sovang.domain.text.Gender;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.encoding.OldEncoding;
import vn.sovang.exchange.kinds.MemberEvaluationSheet;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.kinds.TargetSheet;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** Lists as offices lay them out, written by another library. */
class OfficeLayoutsTest {
    private static final List<String> LEVELS = List.of("HTXS", "HTT", "HT", "KHT");

    @TempDir
    Path folder;

    private static Lookups lookups(SheetKind kind) {
        return new Lookups(kind.lists().stream()
                .collect(Collectors.toMap(list -> list, list -> text -> known(list, text))));
    }

    private static Optional<String> known(String list, String text) {
        List<String> words = switch (list) {
            case "level" -> LEVELS;
            case "ethnic_group" -> List.of("Dao", "Tày", "Nùng", "Kinh");
            case "religion" -> List.of("Không");
            case "professional_level" -> List.of("SC", "TC", "CĐ", "ĐH", "Sơ cấp", "Trung cấp", "Đại học");
            case "political_theory" -> List.of("SC", "TC", "CC", "Sơ cấp", "Trung cấp", "Cao cấp");
            default -> List.of("miễn sinh hoạt");
        };
        return Optional.of(text).filter(words::contains);
    }

    /** A list with all that a list can have: merged titles, groups in three lines, numbers, cells as sections, a sum. */
    private static void fullList(Workbook book) {
        Sheet sheet = book.getSheetAt(0);
        texts(sheet, 0, "ĐẢNG ỦY XÃ CAO SƠN");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        texts(sheet, 2, "DANH SÁCH ĐẢNG VIÊN (tính đến ngày 31 tháng 12 năm 2022)");
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 11));
        texts(sheet, 4, "TT", "Họ và tên", "Năm sinh", "", "Dân tộc", "Ngày vào Đảng", "", "", "Trình độ", "", "", "");
        texts(sheet, 5, "", "", "Nam", "Nữ", "", "Dự bị", "Chính thức", "", "Văn hóa", "Chuyên môn", "LLCT", "");
        texts(sheet, 6, "", "", "", "", "", "", "", "", "", "", "Sơ cấp", "Trung cấp");
        for (int column : List.of(0, 1, 4)) {
            sheet.addMergedRegion(new CellRangeAddress(4, 6, column, column));
        }
        for (int column : List.of(2, 3, 5, 6, 8, 9)) {
            sheet.addMergedRegion(new CellRangeAddress(5, 6, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 3));
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 5, 6));
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 8, 11));
        sheet.addMergedRegion(new CellRangeAddress(5, 5, 10, 11));
        Row numbers = sheet.createRow(7);
        IntStream.range(0, 12)
                .filter(c -> c != 7)
                .forEach(c -> numbers.createCell(c).setCellValue("(" + (c < 7 ? c + 1 : c) + ")"));
        texts(sheet, 8, "I", "CHI BỘ NÀ CÁY (2 đảng viên)");
        texts(sheet, 9, "1", "Bàn Phúc Ninh", "1965", "", "Dao", "3/2/1990", "3/2/1991", "", "12/12", "ĐH", "", "x");
        texts(
                sheet,
                10,
                "2",
                "Đặng Thị Huệ",
                "",
                "12/8/1971",
                "Dao",
                "19.5.1998",
                "19.5.1999",
                "",
                "9/12",
                "SC",
                "x",
                "");
        texts(sheet, 11, "II. Chi bộ Thôm Khoan:");
        sheet.addMergedRegion(new CellRangeAddress(11, 11, 0, 11));
        texts(sheet, 12, "3", "Lò A Tú", "1980", "", "Nùng", "…/7/2005", "", "", "7/10 BT", "", "", "");
        texts(sheet, 13, "", "Tổng cộng", "2", "1");
        texts(sheet, 15, "", "", "", "", "", "", "", "Cao Sơn, ngày 05 tháng 01 năm 2023");
        texts(sheet, 16, "", "NGƯỜI LẬP BIỂU", "", "", "", "", "", "", "T/M BAN THƯỜNG VỤ");
        texts(sheet, 20, "", "Nông Văn Thiệu", "", "", "", "", "", "", "Bàn Phúc Nguyên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void aListWithAllThatAListCanHave(String format) throws IOException {
        Path file = write(format, OfficeLayoutsTest::fullList);
        SheetLayout layout = layout(file, MemberSheet.SHEET);

        assertEquals(new HeadingRows(5, 7), layout.headings());
        assertEquals(9, layout.firstDataRow());
        assertEquals("Trình độ – LLCT – Sơ cấp", layout.columns().get(9).heading());
        ReadSheet sheet = read(file, MemberSheet.SHEET);
        assertEquals(List.of(), sheet.problems());
        assertEquals(
                List.of(
                        "Bàn Phúc Ninh|MALE|1965|CHI BỘ NÀ CÁY|1990-02-03|1991-02-03|12/12|ĐH|Trung cấp",
                        "Đặng Thị Huệ|FEMALE|1971-08-12|CHI BỘ NÀ CÁY|1998-05-19|1999-05-19|9/12|SC|Sơ cấp",
                        "Lò A Tú|MALE|1980|Chi bộ Thôm Khoan|2005-07||7/10 BT||"),
                sheet.rows().stream().map(OfficeLayoutsTest::member).toList());
        assertEquals("Chi bộ", sheet.headingRow().cells().getLast().text());
        assertEquals(
                "CHI BỘ NÀ CÁY", sheet.rows().get(1).source().cells().getLast().text());
        assertEquals(
                List.of("TT", "Dân tộc"),
                List.of(
                        sheet.unusedHeadings().getFirst(),
                        sheet.headingRow().cell(4).text()));
        assertEquals(
                List.of(14, 16, 17, 21),
                sheet.passedOver().stream().map(SheetRow::number).toList());
    }

    private static String member(ReadRow row) {
        return List.of(
                        MemberSheet.NAME,
                        MemberSheet.GENDER,
                        MemberSheet.BIRTH,
                        MemberSheet.CELL,
                        MemberSheet.ADMITTED,
                        MemberSheet.OFFICIAL,
                        MemberSheet.EDUCATION,
                        MemberSheet.PROFESSIONAL_LEVEL,
                        MemberSheet.POLITICAL_THEORY)
                .stream()
                .map(column -> row.get(column).map(Object::toString).orElse(""))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void aListInAnOldFontIsUnderstoodAndConvertedWhenConfirmed(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "Danh s¸ch ®¶ng viªn");
            texts(sheet, 1, "STT", "Hä vµ tªn", "Ngµy sinh", "Chi bé", "D©n téc", "Ghi chó");
            texts(sheet, 2, "1", "Bµn Phóc Ninh", "7/2/1965", "nµ c¸y", "Dao", "");
            texts(sheet, 3, "2", "§Æng ThÞ HuÖ", "1971", "nµ c¸y", "Tµy", "");
            texts(sheet, 4, "3", "Lò A Tú", "1980", "Nà Cáy", "Tày", "");
            inFont(book, ".VnTime", 0, 3, 0, 5);
            inFont(book, ".VnTimeH", 2, 3, 3, 3);
        });
        SheetLayout layout = layout(file, MemberSheet.SHEET);

        assertEquals(HeadingRows.of(2), layout.headings());
        ColumnGuess name = layout.columns().get(1);
        assertEquals("Họ và tên", name.heading());
        assertTrue(name.oldText().orElseThrow().byFont());
        assertTrue(layout.columns().get(3).oldText().orElseThrow().capitals());
        assertEquals(
                List.of(1510, 1510),
                read(file, MemberSheet.SHEET).rows().getFirst().problems().stream()
                        .map(bad -> bad.reason().code())
                        .toList());
        Mapping mapping = layout.mapping();
        for (ColumnGuess column : layout.columns()) {
            mapping = column.oldText().isPresent()
                    ? mapping.with(column.place(), TextChange.decode(OldEncoding.TCVN3))
                    : mapping;
        }
        ReadSheet sheet = ReadSheet.of(
                SheetReader.open(file, 1), MemberSheet.SHEET, lookups(MemberSheet.SHEET), mapping, Progress.none());
        assertEquals(List.of(), sheet.problems());
        assertEquals("Bàn Phúc Ninh", sheet.rows().get(0).text(MemberSheet.NAME));
        assertEquals("NÀ CÁY", sheet.rows().get(0).text(MemberSheet.CELL));
        assertEquals("Tày", sheet.rows().get(1).text(MemberSheet.ETHNIC_GROUP));
        assertEquals("Lò A Tú", sheet.rows().get(2).text(MemberSheet.NAME), "Unicode in a font of Unicode");
        assertEquals(
                List.of(1511),
                sheet.rows().get(0).doubts().stream()
                        .map(doubt -> doubt.reason().code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void cellsSumsAndSignaturesInAnOldEncodingAreKnownToo(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "STT", "Hä vµ tªn", "Ngµy sinh", "D©n téc");
            texts(sheet, 1, "I", "Chi bé Nµ C¸y");
            texts(sheet, 2, "1", "Bµn Phóc Ninh", "7/2/1965", "Dao");
            texts(sheet, 3, "", "Tæng céng: 1 ®ång chÝ");
            texts(sheet, 4, "", "Ng­êi lËp biÓu", "", "BÝ th­");
            texts(sheet, 5, "", "N«ng V¨n ThiÖu", "", "Bµn Phóc Nguyªn");
        });
        SheetLayout layout = layout(file, MemberSheet.SHEET);
        ReadSheet sheet = ReadSheet.of(
                SheetReader.open(file, 1),
                MemberSheet.SHEET,
                lookups(MemberSheet.SHEET),
                layout.mapping().with(1, TextChange.decode(OldEncoding.TCVN3)),
                Progress.none());

        assertEquals(1, sheet.rows().size());
        assertEquals("Chi bộ Nà Cáy", sheet.rows().getFirst().text(MemberSheet.CELL));
        assertEquals("Bàn Phúc Ninh", sheet.rows().getFirst().text(MemberSheet.NAME));
        assertEquals(3, sheet.passedOver().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void genderAndBirthStandBelowNamAndNuWithoutAGroup(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "Họ và tên", "Nam", "Nữ", "Chi bộ");
            texts(sheet, 1, "Bàn Phúc Ninh", "1965", "", "Nà Cáy");
            texts(sheet, 2, "Đặng Thị Huệ", "", "12/8/1971", "Nà Cáy");
            texts(sheet, 3, "Vũ Thị Uý", "", "x", "Nà Cáy");
        });
        ReadSheet sheet = read(file, MemberSheet.SHEET);

        assertEquals(List.of(), sheet.problems());
        assertEquals(Optional.of(Gender.MALE), sheet.rows().get(0).get(MemberSheet.GENDER));
        assertEquals(
                "1965", sheet.rows().get(0).get(MemberSheet.BIRTH).orElseThrow().iso());
        assertEquals(
                "1971-08-12",
                sheet.rows().get(1).get(MemberSheet.BIRTH).orElseThrow().iso());
        assertEquals(Optional.of(Gender.FEMALE), sheet.rows().get(2).get(MemberSheet.GENDER));
        assertEquals(Optional.empty(), sheet.rows().get(2).get(MemberSheet.BIRTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void aColumnNuAloneIsProposedAndNotAssumed(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "Họ và tên", "Nữ", "Chi bộ");
            texts(sheet, 1, "Bàn Phúc Ninh", "", "Nà Cáy");
            texts(sheet, 2, "Đặng Thị Huệ", "x", "Nà Cáy");
        });
        ColumnGuess women = layout(file, MemberSheet.SHEET).columns().get(1);

        assertEquals(List.of(ColumnUse.marked(1, MemberSheet.GENDER, "Nữ")), women.uses());
        assertTrue(!women.isCertain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void hiddenAndEmptyColumnsDoNotDisturb(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 3, "", "Số thẻ ĐV", "", "Họ tên đảng viên", "", "Tên chi bộ", "Xếp loại");
            texts(sheet, 4, "", "61931201", "", "Bàn Phúc Ninh", "", "Nà Cáy", "HTXS");
            sheet.setColumnHidden(1, true);
        });
        SheetLayout layout = layout(file, MemberEvaluationSheet.SHEET);

        assertEquals(
                List.of(1, 3, 5, 6),
                layout.columns().stream().map(ColumnGuess::place).toList());
        assertEquals(
                List.of(true, false, false, false),
                layout.columns().stream().map(ColumnGuess::hidden).toList());
        assertEquals(
                "61931201",
                read(file, MemberEvaluationSheet.SHEET).rows().getFirst().text(MemberEvaluationSheet.CARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void targetsStandBelowTheirFields(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện");
            texts(sheet, 1, "I", "VỀ KINH TẾ");
            texts(sheet, 2, "1", "Tổng sản lượng lương thực", "tấn", "1.250", "1.301,5");
            texts(sheet, 3, "2", "Tổng số hộ nghèo giảm", "hộ", "12", "15");
            texts(sheet, 4, "II", "VỀ VĂN HÓA - XÃ HỘI");
            texts(sheet, 5, "3", "Gia đình văn hóa", "%", "85", "88,94%");
        });
        ReadSheet sheet = read(file, TargetSheet.SHEET);

        assertEquals(List.of(), sheet.problems());
        assertEquals(
                List.of("VỀ KINH TẾ", "VỀ KINH TẾ", "VỀ VĂN HÓA - XÃ HỘI"),
                sheet.rows().stream().map(row -> row.text(TargetSheet.GROUP)).toList());
        assertEquals("Tổng số hộ nghèo giảm", sheet.rows().get(1).text(TargetSheet.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void headingsThatOnlyResembleAreProposed(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "Họ, tên đệm và tên", "Ngày tháng năm sinh của đảng viên", "Thuộc chi bộ", "Sở trường");
            texts(sheet, 1, "Bàn Phúc Ninh", "7/2/1965", "Nà Cáy", "x");
            texts(sheet, 2, "Đặng Thị Huệ", "1971", "Nà Cáy", "");
            texts(sheet, 3, "Lò A Tú", "3/1980", "Nà Cáy", "");
        });
        List<ColumnGuess> columns = layout(file, MemberSheet.SHEET).columns();

        assertEquals(
                List.of(MemberSheet.NAME, MemberSheet.BIRTH, MemberSheet.CELL),
                columns.stream()
                        .limit(3)
                        .map(guess -> guess.uses().getFirst().column())
                        .toList());
        assertTrue(columns.get(3).uses().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void rowsBelowASignatureThatAreWholeAreRead(String format) throws IOException {
        Path file = write(format, book -> {
            Sheet sheet = book.getSheetAt(0);
            texts(sheet, 0, "Họ và tên", "Ngày sinh", "Chi bộ");
            texts(sheet, 1, "Bàn Phúc Ninh", "7/2/1965", "Nà Cáy");
            texts(sheet, 2, "Người lập");
            texts(sheet, 3, "Đặng Thị Huệ", "1971", "Nà Cáy");
            texts(sheet, 4, "Vũ Thị Uý");
        });
        ReadSheet sheet = read(file, MemberSheet.SHEET);

        assertEquals(List.of(2, 4), sheet.rows().stream().map(ReadRow::number).toList());
        assertEquals(2, sheet.passedOver().size());
    }

    private static SheetLayout layout(Path file, SheetKind kind) {
        try (SheetSource source = SheetReader.open(file, 1)) {
            return SheetLayout.of(source, kind, lookups(kind));
        }
    }

    private static ReadSheet read(Path file, SheetKind kind) {
        return ReadSheet.of(SheetReader.open(file, 1), kind, lookups(kind), Progress.none());
    }

    private Path write(String format, Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("danh sách." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Trang 1");
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void texts(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private static void inFont(Workbook book, String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        Font font = book.createFont();
        font.setFontName(name);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        for (int r = firstRow; r <= lastRow; r++) {
            for (int c = firstColumn; c <= lastColumn; c++) {
                var cell = book.getSheetAt(0).getRow(r).getCell(c);
                if (cell != null) {
                    cell.setCellStyle(style);
                }
            }
        }
    }
}
