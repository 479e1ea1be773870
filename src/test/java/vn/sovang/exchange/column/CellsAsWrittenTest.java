package vn.sovang.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.kinds.AwardSheet;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.kinds.TargetSheet;

/** Cells as people write them: each a row of a table, written by another library as .xls and .xlsx, or as bare bytes. */
class CellsAsWrittenTest {
    private static final Map<String, List<String>> WORDS = Map.of(
            "ethnic_group", List.of("Dao", "Tày"),
            "religion", List.of("Không"),
            "professional_level", List.of("Sơ cấp", "SC", "Trung cấp", "TC", "Cao đẳng", "CĐ", "Đại học", "ĐH", "ThS"),
            "political_theory", List.of("Sơ cấp", "SC", "Trung cấp", "TC", "Cao cấp", "CC"),
            "award_form", List.of("Giấy khen"));
    private static final Lookups LOOKUPS = new Lookups(Stream.of(MemberSheet.SHEET, AwardSheet.SHEET)
            .flatMap(kind -> kind.lists().stream())
            .distinct()
            .collect(Collectors.toMap(
                    list -> list,
                    list -> text -> WORDS.getOrDefault(list, List.of(text)).stream()
                            .filter(text::equals)
                            .findFirst())));

    @TempDir
    Path folder;

    /**
     * A cell and what it means.
     *
     * @param written text, or a number, or an error
     * @param format number format of a number, null for none
     * @param meant what {@code toString} of the value says; null when it is empty or cannot be read
     * @param code of the problem or the doubt; 0 for none
     */
    private record Row(Column<?> column, Object written, String format, String meant, int code) {}

    private static Row row(Column<?> column, Object written, String meant, int code) {
        return new Row(column, written, null, meant, code);
    }

    private static final List<Row> TEXTS = List.of(
            row(MemberSheet.BIRTH, "7/2/2002", "2002-02-07", 0),
            row(MemberSheet.BIRTH, "07.02.2002", "2002-02-07", 0),
            row(MemberSheet.BIRTH, "7-2-2002", "2002-02-07", 0),
            row(MemberSheet.BIRTH, "2002", "2002", 0),
            row(MemberSheet.BIRTH, "…/7/1965", "1965-07", 0),
            row(MemberSheet.BIRTH, ".../7/1965", "1965-07", 0),
            row(MemberSheet.BIRTH, "  /7/1965", "1965-07", 0),
            row(MemberSheet.BIRTH, "  /  /1965 ", "1965", 0),
            row(MemberSheet.BIRTH, "ngày 7 tháng 2 năm 2002", "2002-02-07", 0),
            row(MemberSheet.BIRTH, "\u00A07/2/2002\u200B", "2002-02-07", 0),
            row(MemberSheet.BIRTH, "7//1965", null, 114),
            row(MemberSheet.BIRTH, "31/02/1965", null, 113),
            row(MemberSheet.BIRTH, "không rõ", null, 114),
            row(MemberSheet.BIRTH, "#N/A", null, 118),
            row(MemberSheet.BIRTH, "", null, 0),
            row(MemberSheet.CARD, "00123456", "00123456", 0),
            row(MemberSheet.CARD, " 61931201 ", "61931201", 0),
            row(MemberSheet.CARD, "61.931.201", "61931201", 0),
            row(MemberSheet.CARD, "61 931 201", "61931201", 0),
            row(MemberSheet.GENDER, "nam", "MALE", 0),
            row(MemberSheet.GENDER, "Nữ ", "FEMALE", 0),
            row(MemberSheet.GENDER, "x", null, 117),
            row(MemberSheet.EDUCATION, "12/12", "12/12", 0),
            row(MemberSheet.EDUCATION, "10/10", "10/10", 0),
            row(MemberSheet.EDUCATION, "7/10 BT", "7/10 BT", 0),
            row(MemberSheet.EDUCATION, "12/12 (BTVH)", "12/12 (BTVH)", 0),
            row(MemberSheet.PROFESSIONAL_LEVEL, "TC", "TC", 0),
            row(MemberSheet.PROFESSIONAL_LEVEL, "CĐ", "CĐ", 0),
            row(MemberSheet.PROFESSIONAL_LEVEL, "ĐH", "ĐH", 0),
            row(MemberSheet.PROFESSIONAL_LEVEL, "ThS", "ThS", 0),
            row(MemberSheet.PROFESSIONAL_LEVEL, "ĐH Luật", "ĐH", 1507),
            row(MemberSheet.PROFESSIONAL_LEVEL, "- Trung cấp, nông nghiệp", "Trung cấp", 1507),
            row(MemberSheet.PROFESSIONAL_LEVEL, "thợ xây", null, 115),
            row(MemberSheet.POLITICAL_THEORY, "SC", "SC", 0),
            row(MemberSheet.NAME, " Bàn\u00A0Phúc  Ninh\u200B ", "Bàn Phúc Ninh", 0),
            row(MemberSheet.NAME, "Ba\u0300n Phu\u0301c Ninh", "Bàn Phúc Ninh", 0),
            row(MemberSheet.NAME, "BÀN PHÚC NINH", "BÀN PHÚC NINH", 1504),
            row(MemberSheet.NAME, "Bàn phúc ninh", "Bàn phúc ninh", 1505),
            row(MemberSheet.NAME, "Đ/c Bàn Phúc Ninh", "Bàn Phúc Ninh", 1503),
            row(MemberSheet.NAME, "Đồng chí: Bàn Phúc Ninh", "Bàn Phúc Ninh", 1503),
            row(MemberSheet.NAME, "Đ/c Thượng tá Bàn Phúc Ninh", "Bàn Phúc Ninh", 1503),
            row(MemberSheet.NAME, "ThS. Bàn Phúc Ninh", "Bàn Phúc Ninh", 1503),
            row(MemberSheet.NAME, "Ông Văn Toàn", "Ông Văn Toàn", 0),
            row(MemberSheet.NAME, "Bà", "Bà", 0),
            row(AwardSheet.NAME, "Hộ ông Bàn Phúc Ninh", "Bàn Phúc Ninh", 1503),
            row(AwardSheet.NAME, "Hộ gia đình bà Đặng Thị Huệ", "Đặng Thị Huệ", 1503),
            row(AwardSheet.NAME, "Hội Liên hiệp Phụ nữ xã", "Hội Liên hiệp Phụ nữ xã", 0),
            row(AwardSheet.NAME, "BAN CHỈ HUY QUÂN SỰ", "BAN CHỈ HUY QUÂN SỰ", 0),
            row(TargetSheet.PLANNED, "88,94", "88.94", 0),
            row(TargetSheet.PLANNED, "88.94", "88.94", 0),
            row(TargetSheet.PLANNED, "88,94 %", "88.94", 0),
            row(TargetSheet.PLANNED, "1.490.000", "1490000", 0),
            row(TargetSheet.PLANNED, "1 490 000", "1490000", 0),
            row(TargetSheet.PLANNED, "1,490,000", "1490000", 0),
            row(TargetSheet.PLANNED, "#DIV/0!", null, 118));

    /** What only a workbook can hold. */
    private static final List<Row> STORED = List.of(
            new Row(MemberSheet.BIRTH, 37294, "dd/mm/yyyy", "2002-02-07", 0),
            new Row(MemberSheet.BIRTH, 37294, null, "2002-02-07", 0),
            new Row(MemberSheet.BIRTH, 2002, null, "2002", 0),
            new Row(MemberSheet.BIRTH, 1965, "dd/mm/yyyy", "1965", 1506),
            new Row(MemberSheet.BIRTH, 7.1965, null, "1965-07", 0),
            new Row(MemberSheet.BIRTH, 7022002, null, null, 114),
            new Row(MemberSheet.CARD, 123456, null, "00123456", 0),
            new Row(MemberSheet.CARD, 61931201, "00000000", "61931201", 0),
            new Row(MemberSheet.EDUCATION, 45638, "d/m", "12/12", 0),
            new Row(MemberSheet.EDUCATION, 45483, "d-mmm", "7/10", 0),
            new Row(MemberSheet.NAME, FormulaError.NA, null, null, 118),
            new Row(TargetSheet.PLANNED, 0.8894, "0.00%", "88.94", 0),
            new Row(TargetSheet.PLANNED, 88.94, null, "88.94", 0),
            new Row(TargetSheet.PLANNED, FormulaError.DIV0, null, null, 118));

    @Test
    void inACsv() throws IOException {
        for (Row row : TEXTS) {
            String text = row.column().heading() + "\tKhác\n\"" + row.written() + "\"\tx\n";
            Path file = Files.write(folder.resolve("dữ liệu.csv"), text.getBytes(StandardCharsets.UTF_8));
            check(row, file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void inAWorkbook(String format) throws IOException {
        List<Row> all = new ArrayList<>(TEXTS);
        all.addAll(STORED);
        for (Row row : all) {
            check(row, write(format, row));
        }
    }

    @Test
    void inAWorkbookOfAnOldMac() throws IOException {
        Path file = folder.resolve("mac.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            fill(book, new Row(MemberSheet.BIRTH, 37294 - 1462, "dd/mm/yyyy", "", 0));
            book.write(out);
        }

        check(new Row(MemberSheet.BIRTH, "1904", null, "2002-02-07", 0), file);
    }

    @Test
    void titlesFillColumnsThatSayNothing() {
        ReadSheet members = ReadSheet.of(
                SheetReader.ofText(
                        "a",
                        "Họ và tên;Giới tính;Chi bộ\nÔng Bàn Phúc Ninh;;A\nBà Đặng Thị Huệ;;A\nÔng Lò A Tú;Nữ;A\nĐ/c Vũ Uý;;A\n"),
                MemberSheet.SHEET,
                LOOKUPS,
                Progress.none());
        assertEquals(
                List.of("Optional[MALE]", "Optional[FEMALE]", "Optional[FEMALE]", "Optional.empty"),
                members.rows().stream()
                        .map(row -> row.get(MemberSheet.GENDER).toString())
                        .toList());

        ReadSheet awards = ReadSheet.of(
                SheetReader.ofText(
                        "a",
                        "Đối tượng;Tên;Hình thức\n;Hộ ông Bàn Phúc Ninh;Giấy khen\n;Bà Đặng Thị Huệ;Giấy khen\nTập thể;Thôn Nà Cáy;Giấy khen\n;Trạm Y tế;Giấy khen\n"),
                AwardSheet.SHEET,
                LOOKUPS,
                Progress.none());
        assertEquals(Optional.of(RecipientKind.HOUSEHOLD), awards.rows().get(0).get(AwardSheet.RECIPIENT));
        assertEquals("ông", awards.rows().get(0).text(AwardSheet.HONORIFIC));
        assertEquals(Optional.of(RecipientKind.INDIVIDUAL), awards.rows().get(1).get(AwardSheet.RECIPIENT));
        assertEquals("Bà", awards.rows().get(1).text(AwardSheet.HONORIFIC));
        assertEquals("Thôn Nà Cáy", awards.rows().get(2).text(AwardSheet.NAME));
        assertEquals(
                List.of(110),
                awards.problems().stream().map(bad -> bad.reason().code()).toList());
    }

    @Test
    void namesBecomeProperOnlyWhenAsked() {
        String text = "Họ và tên;Chi bộ\nĐ/c BÀN PHÚC NINH;A\nNguyễn ánh;A\nĐặng Thị Huệ;A\n";
        Mapping mapping = SheetLayout.of(SheetReader.ofText("a", text), MemberSheet.SHEET, LOOKUPS)
                .mapping()
                .with(0, new TextChange(null, true));
        ReadSheet sheet =
                ReadSheet.of(SheetReader.ofText("a", text), MemberSheet.SHEET, LOOKUPS, mapping, Progress.none());

        assertEquals(
                List.of("Bàn Phúc Ninh", "Nguyễn Ánh", "Đặng Thị Huệ"),
                sheet.rows().stream().map(row -> row.text(MemberSheet.NAME)).toList());
        assertEquals(
                "Đ/c BÀN PHÚC NINH", sheet.rows().getFirst().source().cell(0).raw());
    }

    private static void check(Row row, Path file) {
        SheetKind kind = SheetKind.of("thử", "Thử", row.column(), Column.of("Khác", Cells.line()));
        ReadSheet sheet = ReadSheet.of(SheetReader.open(file, 1), kind, LOOKUPS, Progress.none());
        ReadRow read = sheet.rows().getFirst();
        List<CellProblem> told = new ArrayList<>(read.problems());
        told.addAll(read.doubts());
        String about = row + " in " + file.getFileName();
        assertEquals(
                row.code() == 0 ? List.of() : List.of(row.code()),
                told.stream()
                        .map(CellProblem::reason)
                        .map(Problem::code)
                        .filter(code -> code != 110)
                        .toList(),
                about);
        assertEquals(
                row.meant(),
                read.get(row.column()).map(CellsAsWrittenTest::said).orElse(null),
                about);
    }

    private static String said(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }

    private Path write(String format, Row row) throws IOException {
        Path file = folder.resolve("bảng." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(book, row);
            book.write(out);
        }
        return file;
    }

    private static void fill(Workbook book, Row row) {
        var sheet = book.createSheet("Trang");
        sheet.createRow(0).createCell(0).setCellValue(row.column().heading());
        sheet.getRow(0).createCell(1).setCellValue("Khác");
        var cells = sheet.createRow(1);
        cells.createCell(1).setCellValue("x");
        var cell = cells.createCell(0);
        switch (row.written()) {
            case String text -> cell.setCellValue(text);
            case FormulaError error -> cell.setCellErrorValue(error.getCode());
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> throw new AssertionError(row.written());
        }
        if (row.format() != null) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(row.format()));
            cell.setCellStyle(style);
        }
    }
}
