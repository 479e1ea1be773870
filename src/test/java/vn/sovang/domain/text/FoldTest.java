package vn.sovang.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void everyLetterFoldsToItsBareOne() {
        for (int v = 0; v < Alphabet.VOWELS.size(); v++) {
            String bare = String.valueOf(Alphabet.BARE_VOWELS.charAt(v));
            for (char c : Alphabet.VOWELS.get(v).toCharArray()) {
                String small = String.valueOf(c);
                String capital = small.toUpperCase(Locale.ROOT);
                for (String form : List.of(small, capital, Alphabet.nfd(small), Alphabet.nfd(capital))) {
                    assertEquals(bare, Fold.of(form));
                    assertEquals("t" + bare + "n", Fold.of("t" + form + "N"));
                }
            }
        }
        assertEquals("dd dd dd", Fold.of("đĐ Ðð Ɖɖ"));
    }

    @Test
    void toneAndSpacesAndDashesDoNotMatter() {
        assertTrue(Fold.same("Thuý Hoà, uỷ ban", "THÚY  HÒA, ủy ban "));
        assertTrue(Fold.same("2022 – 2025", "2022 - 2025"));
        assertTrue(Fold.same("H’Bia", "h'bia"));
        assertFalse(Fold.same("Ninh", "Minh"));
        assertEquals(List.of("ban", "phuc", "ninh"), Fold.words("\u00a0Bàn Phúc\u200b  NINH\n"));
        assertEquals(List.of(), Fold.words("  "));
    }

    @Test
    void lettersAreComposedInWhateverOrderTheMarksWereTyped() {
        for (String letter : Alphabet.inOrder()) {
            assertEquals(letter, Nfc.of(Alphabet.nfd(letter)));
            String apart = Alphabet.nfd(letter);
            if (apart.length() == 3) {
                assertEquals(letter, Nfc.of("" + apart.charAt(0) + apart.charAt(2) + apart.charAt(1)), letter);
            }
        }
        assertEquals("ắ", Nfc.of("á\u0306"));
        assertEquals("ệ", Nfc.of("ẹ\u0302"));
    }

    @Test
    void cleaningTakesAwayWhatNobodySees() {
        assertEquals("Cao Sơn", Nfc.clean("\uFEFF\u00a0Cao\u2009 \tSơ\u200Dn\u0007\r\n"));
        assertEquals("Đặng", Nfc.clean("\u00D0ặng"));
        assertEquals("a b\nc", Nfc.plainSpaces("a\u00a0b\nc"));
        assertEquals("a\tb\nc", Nfc.withoutInvisible("a\tb\n\u00adc\u2060"));
        assertEquals("một hai\n\nba", Nfc.cleanLines("\nmột\u00a0 hai \r\n\r\n ba\n"));
        for (String clean : List.of("", "88,94%", "Nghị quyết số 05-NQ/ĐU “…”", "H'Mông")) {
            assertEquals(clean, Nfc.clean(clean));
        }
    }

    /** Text that needs no cleaning is told at a glance; the glance never lets anything through. */
    @Test
    void whatIsCleanAtAGlanceIsClean() {
        for (int c = 0; c < 0x10000; c++) {
            assertCleaned(String.valueOf((char) c));
            assertCleaned("a" + (char) c + "b");
        }
        Random random = new Random(11);
        String alphabet = "aB1 \u00a0\t\n\u200b\u0301\u0302ệÐđưe\u1EF9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertCleaned(text.toString());
        }
    }

    private static void assertCleaned(String text) {
        String slowly = Nfc.of(Nfc.vietnameseD(Nfc.collapsed(Nfc.withoutInvisible(Nfc.plainSpaces(text)))));
        assertEquals(slowly, Nfc.clean(text));
    }

    @Test
    void capitalsAreMadeByUnicode() {
        assertEquals("ĐẢNG ỦY XÃ CAO SƠN", Case.upper("Đảng ủy xã Cao Sơn"));
        assertEquals("ĐẢNG ỦY XÃ CAO SƠN", Case.upper(Alphabet.nfd("Đảng ủy xã Cao Sơn")));
        assertEquals("Đảng ủy xã", Case.sentence("đảng ủy xã"));
        assertEquals("“Ủy ban”", Case.sentence("“ủy ban”"));
        assertEquals("Bàn Phúc Ninh", Case.proper("BÀN phúc NINH"));
        assertEquals("H'Bia Ê-Ban", Case.proper("h'bia ê-ban"));
        for (String vowels : Alphabet.VOWELS) {
            assertEquals(vowels, Case.lower(Case.upper(vowels)));
        }
    }

    /** The short ways must say what the long ones say, for every letter there is. */
    @Test
    void everyLetterIsFoldedAndCleanedAsByTheRulesWrittenOut() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isSurrogate(c)) {
                continue;
            }
            for (String text : List.of(String.valueOf(c), "a" + c + "b", "ệ" + c, c + " " + c)) {
                String clean = Nfc.of(Nfc.vietnameseD(Nfc.collapsed(Nfc.withoutInvisible(Nfc.plainSpaces(text)))));
                assertEquals(clean, Nfc.clean(text), () -> Integer.toHexString(text.charAt(0)) + " in " + text);
                assertEquals(folded(clean), Fold.of(text), () -> Integer.toHexString(text.charAt(0)) + " in " + text);
            }
        }
    }

    private static String folded(String clean) {
        return Normalizer.normalize(clean, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[’‘ʼ`´]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‐‑–—−]", "-");
    }
}
