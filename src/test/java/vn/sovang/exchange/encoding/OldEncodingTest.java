package vn.sovang.exchange.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code of the old encodings, against tables written down here from their public definitions. */
class OldEncodingTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    /** TCVN 5712:1993, set VN3: the row of the code chart and its letters from column 0 on; a dash where there is none. */
    private static final Map<Integer, String> VN3 = new TreeMap<>(Map.of(
            0xA0, "- Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ -",
            0xB0, "- - - - - à ả ã á ạ - ằ ẳ ẵ ắ -",
            0xC0, "- - - - - - ặ ầ ẩ ẫ ấ ậ è - ẻ ẽ",
            0xD0, "é ẹ ề ể ễ ế ệ ì ỉ - - - ĩ í ị ò",
            0xE0, "- ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù",
            0xF0, "- ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ -"));

    /** VNI for Windows: each plain letter with what stands for it with acute, grave, hook, tilde and dot. */
    private static final String VNI = """
            a=a aù aø aû aõ aï
            â=aâ aá aà aå aã aä
            ă=aê aé aè aú aü aë
            e=e eù eø eû eõ eï
            ê=eâ eá eà eå eã eä
            i=i í ì æ ó ò
            o=o où oø oû oõ oï
            ô=oâ oá oà oå oã oä
            ơ=ô ôù ôø ôû ôõ ôï
            u=u uù uø uû uõ uï
            ư=ö öù öø öû öõ öï
            y=y yù yø yû yõ î
            A=A AÙ AØ AÛ AÕ AÏ
            Â=AÂ AÁ AÀ AÅ AÃ AÄ
            Ă=AÊ AÉ AÈ AÚ AÜ AË
            E=E EÙ EØ EÛ EÕ EÏ
            Ê=EÂ EÁ EÀ EÅ EÃ EÄ
            I=I Í Ì Æ Ó Ò
            O=O OÙ OØ OÛ OÕ OÏ
            Ô=OÂ OÁ OÀ OÅ OÃ OÄ
            Ơ=Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ
            U=U UÙ UØ UÛ UÕ UÏ
            Ư=Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ
            Y=Y YÙ YØ YÛ YÕ Î
            """;

    private static final String TONES = " \u0301\u0300\u0309\u0303\u0323";

    private static Map<Integer, String> vn3() {
        Map<Integer, String> codes = new TreeMap<>();
        VN3.forEach((row, letters) -> {
            String[] cells = letters.split(" ");
            assertEquals(16, cells.length);
            for (int column = 0; column < 16; column++) {
                if (!cells[column].equals("-")) {
                    codes.put(row + column, cells[column]);
                }
            }
        });
        return codes;
    }

    private static Map<String, String> vni() {
        Map<String, String> letters = new TreeMap<>(Map.of("đ", "ñ", "Đ", "Ñ"));
        VNI.lines().forEach(line -> {
            String[] codes = line.substring(2).split(" ");
            for (int tone = 0; tone < codes.length; tone++) {
                String apart = line.substring(0, 1) + (tone == 0 ? "" : TONES.substring(tone, tone + 1));
                letters.put(Normalizer.normalize(apart, Normalizer.Form.NFC), codes[tone]);
            }
        });
        return letters;
    }

    @Test
    void theTablesOfThisTestAreWhole() {
        assertEquals(67 + 7, vn3().size(), "67 small letters beyond ASCII, seven capitals");
        assertEquals(146, vni().size());
        Set<String> small = new HashSet<>(vni().keySet());
        small.removeIf(letter -> letter.charAt(0) < 0x80 || !letter.equals(letter.toLowerCase()));
        Set<String> missing = new HashSet<>(small);
        missing.removeAll(vn3().values());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCodeOfTcvn3IsDecodedInBothCodePagesAndEncodedBack() {
        vn3().forEach((code, letter) -> {
            for (Charset page : List.of(WESTERN, VIETNAMESE)) {
                String shown = new String(new byte[] {code.byteValue()}, page);
                assertEquals(letter, OldEncoding.TCVN3.decode(shown), Integer.toHexString(code) + " in " + page);
            }
            String encoded = OldEncoding.TCVN3.encode(letter);
            assertEquals(code, encoded.getBytes(WESTERN)[0] & 0xFF);
            assertTrue(OldEncoding.TCVN3.canEncode(letter));
        });
    }

    @Test
    void codesThatVn3DoesNotHaveStay() {
        Set<Integer> known = vn3().keySet();
        for (int code = 0x20; code <= 0xFF; code++) {
            String shown = new String(new byte[] {(byte) code}, WESTERN);
            if (!known.contains(code)) {
                assertEquals(shown, OldEncoding.TCVN3.decode(shown), Integer.toHexString(code));
            }
        }
    }

    @Test
    void marksBehindALetterAreTakenAndOtherSignsLeft() {
        String marks =
                new String(new byte[] {(byte) 0xB0, (byte) 0xB1, (byte) 0xB2, (byte) 0xB3, (byte) 0xB4}, WESTERN);
        List<String> letters = new ArrayList<>();
        for (char mark : marks.toCharArray()) {
            letters.add(OldEncoding.TCVN3.decode("A" + mark));
        }
        assertEquals(List.of("À", "Ả", "Ã", "Á", "Ạ"), letters);
        assertEquals("120 m² 30 °C", OldEncoding.TCVN3.decode("120 m² 30 °C"));
    }

    @ParameterizedTest
    @CsvSource({
        "'NguyÔn V¨n Hoµng', 'Nguyễn Văn Hoàng'",
        "'NGUYÔN V¡N HOµNG', 'NGUYỄN VĂN HOÀNG'",
        "'§Æng ThÞ HuÖ', 'Đặng Thị Huệ'",
        "'§ç Vò', 'Đỗ Vũ'",
        "'Lß A Tó', 'Lò A Tú'",
        "'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'",
        "'§¶ng bé x· CAO S¥N', 'Đảng bộ xã CAO SƠN'",
        "'UBND TØNH B¾C K¹N', 'UBND TỈNH BẮC KẠN'",
        "'L­êng ThÞ Tr­ëng', 'Lường Thị Trưởng'",
    })
    void textsOfTcvn3AreDecoded(String old, String text) {
        assertEquals(text, OldEncoding.TCVN3.decode(old));
    }

    @Test
    void capitalsThatTcvn3LacksAreTold() {
        assertTrue(OldEncoding.TCVN3.canEncode("Đặng Thị Huệ, 12/8/1971"));
        assertFalse(OldEncoding.TCVN3.canEncode("Ánh"));
        assertEquals("Ánh", OldEncoding.TCVN3.encode("Ánh"));
        assertFalse(OldEncoding.TCVN3.canEncode("日本"));
    }

    @Test
    void everyLetterOfVniIsDecodedInBothCodePagesAndEncodedBack() {
        vni().forEach((letter, code) -> {
            for (Charset page : List.of(WESTERN, VIETNAMESE)) {
                String shown = new String(code.getBytes(WESTERN), page);
                assertEquals(letter, OldEncoding.VNI.decode(shown), shown);
                assertEquals("x" + letter + "n", OldEncoding.VNI.decode("x" + shown + "n"), shown);
            }
            assertEquals(code, OldEncoding.VNI.encode(letter));
            assertTrue(OldEncoding.VNI.canEncode(letter));
        });
        assertFalse(OldEncoding.VNI.canEncode("ß"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Nguyeãn Vaên Hoaøng', 'Nguyễn Văn Hoàng'",
        "'ÑAËNG THÒ HUEÄ', 'ĐẶNG THỊ HUỆ'",
        "'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'",
        "'Trieäu Vaên Duõng', 'Triệu Văn Dũng'",
        "'Höôùng daãn', 'Hướng dẫn'",
        "'Aùnh', 'Ánh'",
    })
    void textsOfVniAreDecoded(String old, String text) {
        assertEquals(text, OldEncoding.VNI.decode(old));
    }

    @Test
    void everyLetterGoesToViqrAndBack() {
        vni().keySet().forEach(letter -> {
            assertEquals(letter, OldEncoding.VIQR.decode(OldEncoding.VIQR.encode(letter)), letter);
            assertTrue(OldEncoding.VIQR.canEncode(letter));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'Nguye^~n Va(n Hoa`ng', 'Nguyễn Văn Hoàng'",
        "'DDa(.ng Thi. Hue^.', 'Đặng Thị Huệ'",
        "'Ddo^~ Vu~', 'Đỗ Vũ'",
        "'Lu*o*`ng, Lu+o+`ng', 'Lường, Lường'",
        "'Nha` A\\.', 'Nhà A.'",
        "'ba''. Xong (3)', 'bá. Xong (3)'",
    })
    void textsOfViqrAreDecoded(String old, String text) {
        assertEquals(text, OldEncoding.VIQR.decode(old));
    }

    @Test
    void whateverCanBeEncodedComesBackLetterByLetter() {
        List<String> texts = List.of(
                "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc?",
                "thôn Nà Cáy (cũ), xã Cao Sơn; số 05/QĐ-UBND+1",
                "ưu đãi, ướt ưỡn, oà, oản, uỷ, yểu, quỵ",
                "d.d. dd đd Đd a. a? u+ o* a(b) e^ \\ ~`'");
        for (OldEncoding encoding : OldEncoding.values()) {
            for (String text : texts) {
                if (encoding.canEncode(text)) {
                    assertEquals(text, encoding.decode(encoding.encode(text)), encoding.title());
                }
            }
        }
        assertTrue(OldEncoding.VIQR.canEncode(texts.get(3)));
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3, false",
        ".VnTimeH, TCVN3, true",
        ".VnArial Narrow, TCVN3, false",
        ".VnArial NarrowH, TCVN3, true",
        ".vntimeh, TCVN3, true",
        "VNI-Times, VNI, false",
        "vni-helve, VNI, false",
    })
    void fontsAreKnownByTheirNames(String name, OldEncoding encoding, boolean capitals) {
        assertEquals(new OldFont(encoding, capitals), OldFont.of(name).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"Times New Roman", "Vani", "Arial", "''", "UVN Bach Dang", "Vnesse"})
    void otherFontsAreUnicode(String name) {
        assertTrue(OldFont.of(name).isEmpty());
        assertTrue(OldFont.of(null).isEmpty());
    }
}
