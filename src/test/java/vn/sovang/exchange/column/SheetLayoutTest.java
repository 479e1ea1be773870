package vn.sovang.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Progress;
import vn.sovang.domain.text.Gender;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.column.ColumnGuess.Basis;
import vn.sovang.exchange.encoding.OldEncoding;
import vn.sovang.exchange.kinds.MemberEvaluationSheet;
import vn.sovang.exchange.kinds.MemberSheet;

/** Where headings stand and what columns are, in the layouts that offices use. */
class SheetLayoutTest {
    private static final Lookups ANYTHING = new Lookups(Stream.of(MemberSheet.SHEET, MemberEvaluationSheet.SHEET)
            .flatMap(kind -> kind.lists().stream())
            .distinct()
            .collect(Collectors.toMap(list -> list, SheetLayoutTest::list)));

    private static final String TWO_LINES = """
            ĐẢNG BỘ XÃ CAO SƠN;;;;;;;
            CHI BỘ NÀ CÁY;;;;;;;
            DANH SÁCH ĐẢNG VIÊN NĂM 2022;;;;;;;
            STT;Họ và tên;Năm sinh;;Chi bộ;Ngày vào Đảng;;Lý luận chính trị
            ;;Nam;Nữ;;Dự bị;Chính thức;
            1;2;3;4;5;6;7;8
            1;Bàn Phúc Ninh;1965;;Nà Cáy;3/2/1990;3/2/1991;TC
            2;Đặng Thị Huệ;;12/8/1971;Nà Cáy;19/5/1998;19/5/1999;SC
            ;Tổng cộng: 2 đảng viên;;;;;;
            ;;;;;Cao Sơn, ngày 05 tháng 01 năm 2023;;
            ;Người lập biểu;;;;BÍ THƯ;;
            ;Nông Văn Thiệu;;;;Bàn Phúc Nguyên;;
            """;

    private static Function<String, Optional<String>> list(String name) {
        return switch (name) {
            case "political_theory" -> SheetLayoutTest::theory;
            case "level" -> SheetLayoutTest::level;
            case "not_rated_reason" -> text -> Optional.empty();
            default -> Optional::of;
        };
    }

    private static Optional<String> theory(String text) {
        return List.of("SC", "TC", "CC", "Sơ cấp", "Trung cấp", "Cao cấp").contains(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<String> level(String text) {
        return List.of("HTXS", "HTT", "HT", "KHT").contains(text) ? Optional.of(text) : Optional.empty();
    }

    @Test
    void headingsInTwoLinesBelowTitlesAndAboveNumbersAreFound() {
        SheetLayout layout = layout(TWO_LINES);

        assertEquals(new HeadingRows(4, 5), layout.headings());
        assertEquals(7, layout.firstDataRow());
        assertEquals(
                List.of(
                        "STT",
                        "Họ và tên",
                        "Năm sinh – Nam",
                        "Năm sinh – Nữ",
                        "Chi bộ",
                        "Ngày vào Đảng – Dự bị",
                        "Ngày vào Đảng – Chính thức",
                        "Lý luận chính trị"),
                layout.columns().stream().map(ColumnGuess::heading).toList());
    }

    @Test
    void aYearBelowNuTellsBirthAndGender() {
        ReadSheet sheet = read(TWO_LINES);

        assertEquals(List.of(), sheet.problems());
        ReadRow ninh = sheet.rows().get(0);
        ReadRow hue = sheet.rows().get(1);
        assertEquals(Optional.of(Gender.MALE), ninh.get(MemberSheet.GENDER));
        assertEquals("1965", ninh.get(MemberSheet.BIRTH).orElseThrow().iso());
        assertEquals(Optional.of(Gender.FEMALE), hue.get(MemberSheet.GENDER));
        assertEquals("1971-08-12", hue.get(MemberSheet.BIRTH).orElseThrow().iso());
        assertEquals("1998-05-19", hue.get(MemberSheet.ADMITTED).orElseThrow().iso());
        assertEquals("1999-05-19", hue.get(MemberSheet.OFFICIAL).orElseThrow().iso());
    }

    @Test
    void sumsAndSignaturesAreNoRows() {
        ReadSheet sheet = read(TWO_LINES);

        assertEquals(2, sheet.rows().size());
        assertEquals(
                List.of(9, 10, 11, 12),
                sheet.passedOver().stream().map(row -> row.number()).toList());
    }

    @Test
    void aCrossBelowALevelStandsForIt() {
        String text =
                "Họ và tên;Chi bộ;Xếp loại;;;\n;;HTXS;HTT;HT;KHT\nBàn Phúc Ninh;Nà Cáy;x;;;\nĐặng Thị Huệ;Nà Cáy;;X;;\n"
                        + "Nông Văn Thiệu;Nà Cáy;;x;x;\nTriệu Văn Dũng;Nà Cáy;;;hỏi lại;\n";
        ReadSheet sheet =
                ReadSheet.of(SheetReader.ofText("a", text), MemberEvaluationSheet.SHEET, ANYTHING, Progress.none());

        assertEquals("HTXS", sheet.rows().get(0).text(MemberEvaluationSheet.DECIDED));
        assertEquals("HTT", sheet.rows().get(1).text(MemberEvaluationSheet.DECIDED));
        assertEquals(
                List.of(1501, 1502),
                sheet.problems().stream().map(bad -> bad.reason().code()).toList());
    }

    @Test
    void threeLinesOfHeadingsAreComposedWithoutMergedCells() {
        SheetLayout layout = layout(
                "TT;Họ và tên;Chi bộ;Trình độ;;;\n;;;Văn hóa;LLCT;;Chuyên môn\n;;;;Sơ cấp;Trung cấp;\n(1);(2);(3);(5);(6);(7);(8)\n"
                        + "1;Bàn Phúc Ninh;Nà Cáy;12/12;x;;ĐH\n");

        assertEquals(new HeadingRows(1, 3), layout.headings());
        assertEquals(5, layout.firstDataRow());
        assertEquals(
                List.of("Trình độ – LLCT – Sơ cấp", "Trình độ – LLCT – Trung cấp", "Trình độ – Chuyên môn"),
                layout.columns().stream().skip(4).map(ColumnGuess::heading).toList());
        assertEquals(
                List.of(ColumnUse.marked(5, MemberSheet.POLITICAL_THEORY, "Trung cấp")),
                layout.columns().get(5).uses());
    }

    @Test
    void theTitleOfTheFirstPartIsNoLineOfTheHeadings() {
        ReadSheet sheet = read("""
                STT;Họ và tên;Ngày vào Đảng;;Số thẻ
                ;;Dự bị;Chính thức;
                I. Chi bộ thôn Nà Cáy;;;;
                1;Bàn Phúc Ninh;3/2/1990;3/2/1991;71000001
                II. Chi bộ Thôm Khoan;;;;
                2;Đặng Thị Huệ;19/5/1998;19/5/1999;71000002
                """);

        assertEquals(
                List.of("Chi bộ thôn Nà Cáy", "Chi bộ Thôm Khoan"),
                sheet.rows().stream().map(row -> row.text(MemberSheet.CELL)).toList());
    }

    @Test
    void theClerkMaySayWhereTheHeadingsStand() {
        SheetLayout layout = SheetLayout.of(
                SheetReader.ofText("a", "Họ và tên;Chi bộ\nHọ tên;Nơi ở;Chi bộ\nA;B;C\n"),
                MemberSheet.SHEET,
                ANYTHING,
                HeadingRows.of(2));

        assertEquals(3, layout.firstDataRow());
        assertEquals(
                List.of(MemberSheet.NAME, MemberSheet.RESIDENCE, MemberSheet.CELL),
                layout.columns().stream()
                        .map(guess -> guess.uses().getFirst().column())
                        .toList());
    }

    @Test
    void columnsWithoutHeadingsAreGuessedByWhatTheyHold() {
        SheetLayout layout = SheetLayout.of(
                SheetReader.ofText(
                        "a",
                        "61931201;Bàn Phúc Ninh;Nam;3/2/1965\n61931202;Đặng Thị Huệ;Nữ;1971\n61931203;Nông Văn Thiệu;Nam;…/7/1965\n"),
                MemberSheet.SHEET,
                ANYTHING,
                HeadingRows.NONE);

        assertEquals(1, layout.firstDataRow());
        assertTrue(layout.columns().get(0).uses().contains(ColumnUse.read(0, MemberSheet.CARD)));
        assertTrue(layout.columns().get(2).uses().contains(ColumnUse.read(2, MemberSheet.GENDER)));
        assertTrue(layout.columns().get(3).uses().contains(ColumnUse.read(3, MemberSheet.BIRTH)));
        assertEquals(Basis.CONTENT, layout.columns().get(0).basis());
        assertTrue(layout.columns().get(0).confidence() < ColumnGuess.CERTAIN);
    }

    @Test
    void oldTextIsToldAndConvertedOnlyWhenConfirmed() {
        String text = "Họ và tên;Chi bộ\nNguyÔn V¨n Hoµng;Nµ C¸y\nĐặng Thị Huệ;Nà Cáy\n";
        SheetLayout layout = layout(text);
        ColumnGuess name = layout.columns().get(0);

        assertEquals(OldEncoding.TCVN3, name.oldText().orElseThrow().encoding());
        assertEquals(
                "Nguyễn Văn Hoàng",
                name.oldText().orElseThrow().samples().getFirst().after());
        assertEquals(
                List.of(1510, 1510),
                read(text).problems().stream().map(bad -> bad.reason().code()).toList());
        Mapping confirmed = layout.mapping()
                .with(0, TextChange.decode(OldEncoding.TCVN3))
                .with(1, TextChange.decode(OldEncoding.TCVN3));
        ReadSheet sheet =
                ReadSheet.of(SheetReader.ofText("a", text), MemberSheet.SHEET, ANYTHING, confirmed, Progress.none());
        assertEquals(List.of(), sheet.problems());
        assertEquals("Nguyễn Văn Hoàng", sheet.rows().get(0).text(MemberSheet.NAME));
        assertEquals("Nà Cáy", sheet.rows().get(0).text(MemberSheet.CELL));
        assertEquals("Đặng Thị Huệ", sheet.rows().get(1).text(MemberSheet.NAME));
        assertEquals("NguyÔn V¨n Hoµng", sheet.rows().get(0).source().cell(0).raw());
    }

    private static SheetLayout layout(String text) {
        return SheetLayout.of(SheetReader.ofText("a", text), MemberSheet.SHEET, ANYTHING);
    }

    private static ReadSheet read(String text) {
        return ReadSheet.of(SheetReader.ofText("a", text), MemberSheet.SHEET, ANYTHING, Progress.none());
    }
}
