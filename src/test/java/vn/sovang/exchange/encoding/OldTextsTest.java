package vn.sovang.exchange.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.exchange.sheet.Cell;

class OldTextsTest {
    /** What stands in lists: names of many kinds, places, posts, abbreviations. */
    private static final List<String> UNICODE = List.of(
            "Bàn Phúc Ninh",
            "Đặng Thị Huệ",
            "Nông Văn Thiệu",
            "Triệu Văn Dũng",
            "Lò A Tú",
            "Giàng A Páo",
            "Hoà",
            "Tú",
            "Vũ Thị Uý",
            "H'Mông",
            "Đỗ Ô",
            "thôn Nà Cáy, xã Cao Sơn",
            "QĐ",
            "CĐ",
            "HĐND",
            "05/QĐ-UBND",
            "ĐH Thái Nguyên",
            "Bí thư chi bộ",
            "Khoản 2 Điều 5",
            "«Nà Cáy»",
            "diện tích 120 m²",
            "30 °C",
            "Công chức Văn hoá – Xã hội",
            "CÔNG AN XÃ",
            "Đ/c",
            "Hội CCB",
            "Đoàn TNCSHCM",
            "Nguyễn Văn A (b)",
            "café",
            "Ý",
            "Âu",
            "Ơn",
            "Thị xã Phúc Yên");

    @Test
    void unicodeIsNeverTakenForOldText() {
        for (String text : UNICODE) {
            for (String form : List.of(text, Normalizer.normalize(text, Normalizer.Form.NFD))) {
                Script script = OldTexts.scriptOf(form);
                assertFalse(script.isOld(), text + ": " + script);
            }
        }
    }

    @Test
    void unicodeIsNeverConvertedInAColumnOfOldTextUnlessItCouldBeEither() {
        for (String text : UNICODE) {
            Cell cell = Cell.ofText(text);
            if (OldTexts.scriptOf(cell) != Script.EITHER) {
                assertEquals(
                        cell.text(), OldTexts.convert(cell, OldEncoding.TCVN3).text());
            }
        }
    }

    @Test
    void oldTextIsKnownByItsLetters() {
        for (String text : UNICODE) {
            for (OldEncoding encoding : List.of(OldEncoding.TCVN3, OldEncoding.VNI)) {
                String old = encoding.encode(text);
                if (text.length() > 4 && encoding.canEncode(text) && !text.matches("(?s).*[«²°é–'].*|.*[/Đ].*")) {
                    Script script = OldTexts.scriptOf(old);
                    assertTrue(
                            script == Script.of(encoding) || script == Script.EITHER || script == Script.PLAIN,
                            text + " as " + encoding + " " + old + ": " + script);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'NguyÔn V¨n Hoµng', TCVN3",
        "'§Æng ThÞ HuÖ', TCVN3",
        "'UBND x·', TCVN3",
        "'Q§-UBND', TCVN3",
        "'Nguyeãn Vaên Hoaøng', VNI",
        "'ÑAËNG THÒ HUEÄ', VNI",
        "'Nguye^~n Va(n Hoa`ng', VIQR",
        "'Nguyễn Văn Hoàng', UNICODE",
        "'Tó', EITHER",
        "'Ban chap hanh', PLAIN",
        "'12/12', PLAIN",
        "'Nguyen Van A (A) 5* d.d', PLAIN",
    })
    void textsTellWhatTheyAreWrittenIn(String text, Script script) {
        assertEquals(script, OldTexts.scriptOf(text));
    }

    @Test
    void aMixedColumnComesOutRight() {
        List<Cell> column = cells("NguyÔn V¨n Hoµng", "Đặng Thị Huệ", "Tó", "Nông Văn Tú", "", "12");

        OldText found = OldTexts.of(column).orElseThrow();

        assertEquals(OldEncoding.TCVN3, found.encoding());
        assertEquals(List.of(1, 2), List.of(found.cells(), found.unicode()));
        assertEquals(
                new OldText.Sample("NguyÔn V¨n Hoµng", "Nguyễn Văn Hoàng"),
                found.samples().getFirst());
        assertEquals(
                List.of("Nguyễn Văn Hoàng", "Đặng Thị Huệ", "Tú", "Nông Văn Tú", "", "12"),
                column.stream()
                        .map(cell -> OldTexts.convert(cell, found.encoding()).text())
                        .toList());
    }

    @Test
    void convertingTwiceChangesNothing() {
        for (String old : List.of("NguyÔn V¨n Hoµng", "§ç Vò", "L­êng ThÞ Tr­ëng")) {
            Cell once = OldTexts.convert(Cell.ofText(old), OldEncoding.TCVN3);
            Cell again = OldTexts.convert(Cell.ofText(once.text()), OldEncoding.TCVN3);
            assertEquals(once.text(), again.text());
        }
    }

    @Test
    void theFontDecidesWhereTheLettersDoNot() {
        Cell tu = inFont("Tó", ".VnTime");
        Cell hoa = inFont("Hoà", ".VnTime");

        assertEquals(Script.TCVN3, OldTexts.scriptOf(tu));
        assertEquals("Tú", OldTexts.convert(tu, OldEncoding.TCVN3).text());
        assertEquals("Hoà", OldTexts.convert(hoa, OldEncoding.TCVN3).text(), "Unicode pasted into an old cell");
        assertEquals("Tó", OldTexts.convert(tu, OldEncoding.TCVN3).raw());
    }

    @Test
    void capitalsOfAFontBecomeRealOnes() {
        Cell cell = inFont("chi bé nµ c¸y", ".VnTimeH");

        assertTrue(OldTexts.inCapitals(cell));
        assertEquals("CHI BỘ NÀ CÁY", OldTexts.convert(cell, OldEncoding.TCVN3).text());
        assertTrue(OldTexts.of(List.of(cell)).orElseThrow().capitals());
        assertTrue(OldTexts.of(List.of(cell)).orElseThrow().byFont());
    }

    @Test
    void eachPieceOfACellIsConvertedByItsOwnFont() {
        Cell cell = Cell.ofText("§ång chí Nguyeãn Hoàng")
                .inFonts(
                        List.of(
                                new Cell.Run("§ång chÝ ", ".VnTime"),
                                new Cell.Run("Nguyeãn ", "VNI-Times"),
                                new Cell.Run("Hoàng", "")),
                        "");

        assertEquals(
                "Đồng chí Nguyễn Hoàng",
                OldTexts.convert(cell, OldEncoding.TCVN3).text());
    }

    @Test
    void nothingIsFoundInAColumnOfUnicode() {
        assertEquals(Optional.empty(), OldTexts.of(cells(UNICODE.toArray(String[]::new))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "", "   "})
    void whatIsNoTextStays(String text) {
        Cell cell = Cell.ofText(text);

        assertEquals(cell, OldTexts.convert(cell, OldEncoding.TCVN3));
    }

    private static Cell inFont(String text, String font) {
        return Cell.ofText(text).inFonts(List.of(), font);
    }

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Cell::ofText).toList();
    }

    @Test
    void headingsOfOneTableAreOldTogether() {
        List<Cell> old = Stream.of("Sè thÎ", "Hä vµ tªn", "Ngµy sinh", "Chi bé")
                .map(Cell::ofText)
                .toList();
        assertEquals(
                List.of("Số thẻ", "Họ và tên", "Ngày sinh", "Chi bộ"),
                old.stream().map(OldTexts.together(old)).map(Cell::text).toList());
        List<Cell> mixed = Stream.of("Sè thÎ", "Hä vµ tªn", "Ngày sinh của đảng viên", "Chi bé")
                .map(Cell::ofText)
                .toList();
        assertEquals("Chi bé", OldTexts.together(mixed).apply(mixed.getLast()).text());
        List<Cell> one = Stream.of("Sè thÎ", "Chi bé").map(Cell::ofText).toList();
        assertEquals("Chi bé", OldTexts.together(one).apply(one.getLast()).text(), "one alone may be a slip");
    }
}
