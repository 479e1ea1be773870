package vn.sovang.exchange.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Nfc;

/**
 * TCVN 5712:1993, the subset VN3: one byte a letter, all small letters, but of the capitals only the seven without a tone.
 * The others were made by fonts of capitals ({@code .VnTimeH}) or mixed with plain capitals ({@code NGUYÔN}).
 */
final class Tcvn3 implements OldEncoding.Table {
    private static final int FIRST = 0xA1;
    /** The letters from A1 to FE; a point where VN3 has none. Marks behind a letter stand from B0 to B4. */
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ." // A1
            + "\u0300\u0309\u0303\u0301\u0323àảãáạ.ằẳẵắ." // B0
            + "......ặầẩẫấậè.ẻẽ" // C0
            + "éẹềểễếệìỉ...ĩíịò" // D0
            + ".ỏõóọồổỗốộờởỡớợù" // E0
            + ".ủũúụừửữứựỳỷỹýỵ"; // F0

    private static final Map<Character, Character> CODES = codes();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern PLAIN_SMALL = Pattern.compile("[a-z]");
    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-ZĂÂÊÔƠƯĐ]\\p{L}*[A-ZĂÂÊÔƠƯĐ]");

    @Override
    public String decode(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char letter = letter(raw.charAt(i));
            if (letter == 0 || (isMark(letter) && !takesMark(text))) {
                text.append(raw.charAt(i));
            } else {
                text.append(letter);
            }
        }
        return inCapitals(Nfc.of(text.toString()));
    }

    /** 0 when the character is no code of VN3 or means itself. */
    private static char letter(char c) {
        int place = CodePage.toByte(c) - FIRST;
        if (c < 0x80 || place < 0 || place >= LETTERS.length()) {
            return 0;
        }
        return LETTERS.charAt(place) == '.' ? 0 : LETTERS.charAt(place);
    }

    private static boolean isMark(char letter) {
        return letter >= '\u0300' && letter <= '\u0323';
    }

    /** So that a degree sign or a {@code m²} stays one. */
    private static boolean takesMark(StringBuilder text) {
        return !text.isEmpty() && "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** {@code NGUYễN} was typed for {@code NGUYỄN}: VN3 has no other way. {@code Đỗ} stays. */
    private static String inCapitals(String text) {
        boolean whole =
                !PLAIN_SMALL.matcher(text).find() && TWO_CAPITALS.matcher(text).find();
        return whole
                ? upper(text)
                : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(capital(word.group())));
    }

    private static String capital(String word) {
        boolean capital =
                !PLAIN_SMALL.matcher(word).find() && TWO_CAPITALS.matcher(word).find();
        return capital ? upper(word) : word;
    }

    private static String upper(String text) {
        return Case.upper(text);
    }

    @Override
    public String encode(String unicode) {
        StringBuilder old = new StringBuilder(unicode.length());
        for (char c : Nfc.of(unicode).toCharArray()) {
            old.append(CODES.getOrDefault(c, c).charValue());
        }
        return old.toString();
    }

    @Override
    public boolean canEncode(String unicode) {
        return Nfc.of(unicode).chars().allMatch(c -> c < 0x80 || CODES.containsKey((char) c));
    }

    private static Map<Character, Character> codes() {
        Map<Character, Character> codes = new HashMap<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            if (Character.isLetter(LETTERS.charAt(i))) {
                codes.put(LETTERS.charAt(i), CodePage.toChar(FIRST + i));
            }
        }
        return Map.copyOf(codes);
    }
}
