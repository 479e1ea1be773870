package vn.sovang.exchange.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.domain.text.Nfc;

/** VIQR (RFC 1456): hat, breve and horn, then the tone, typed behind the letter; {@code dd} is đ. */
final class Viqr implements OldEncoding.Table {
    private static final Map<Character, Character> QUALITY =
            Map.of('^', '\u0302', '(', '\u0306', '+', '\u031B', '*', '\u031B');
    private static final Map<Character, Character> TONE =
            Map.of('`', '\u0300', '?', '\u0309', '~', '\u0303', '\'', '\u0301', '.', '\u0323');
    private static final Map<Character, Character> TYPED = typed();
    private static final String VOWELS = "aeiouyAEIOUY";

    @Override
    public String decode(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean vowel = false;
        boolean toned = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
            if (c == '\\' && next != 0) {
                text.append(next);
                i++;
                vowel = false;
            } else if ((c == 'd' || c == 'D') && (next == 'd' || next == 'D')) {
                text.append(c == 'd' ? 'đ' : 'Đ');
                i++;
                vowel = false;
            } else if (vowel && isQuality(raw.charAt(i - 1), c)) {
                text.append(QUALITY.get(c).charValue());
            } else if (vowel && !toned && TONE.containsKey(c)) {
                text.append(TONE.get(c).charValue());
                toned = true;
            } else {
                text.append(c);
                vowel = VOWELS.indexOf(c) >= 0;
                toned = false;
            }
        }
        return Nfc.of(text.toString());
    }

    /** Which hat a letter can wear: {@code o(} is a letter and a bracket. */
    private static boolean isQuality(char letter, char typed) {
        return switch (typed) {
            case '^' -> "aeoAEO".indexOf(letter) >= 0;
            case '(' -> "aA".indexOf(letter) >= 0;
            case '+', '*' -> "ouOU".indexOf(letter) >= 0;
            default -> false;
        };
    }

    @Override
    public String encode(String unicode) {
        StringBuilder typed = new StringBuilder(unicode.length() * 2);
        boolean marked = false;
        for (char c : byQualityFirst(Nfc.of(unicode)).toCharArray()) {
            char before = typed.isEmpty() ? 0 : typed.charAt(typed.length() - 1);
            if (c == 'đ' || c == 'Đ') {
                typed.append(c == 'đ' ? "dd" : "DD");
            } else if (TYPED.containsKey(c)) {
                typed.append(TYPED.get(c).charValue());
                marked = true;
                continue;
            } else {
                boolean meant = marked || VOWELS.indexOf(before) >= 0;
                boolean mistaken = (meant && (TONE.containsKey(c) || QUALITY.containsKey(c)))
                        || c == '\\'
                        || ((c == 'd' || c == 'D') && (before == 'd' || before == 'D'));
                typed.append(mistaken ? "\\" : "").append(c);
            }
            marked = false;
        }
        return typed.toString();
    }

    @Override
    public boolean canEncode(String unicode) {
        return byQualityFirst(Nfc.of(unicode))
                .chars()
                .allMatch(c -> c < 0x80 || c == 'đ' || c == 'Đ' || TYPED.containsKey((char) c));
    }

    /** Letters taken apart, hat before tone (Unicode sorts the dot below first). */
    private static String byQualityFirst(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])", "$2$1");
    }

    private static Map<Character, Character> typed() {
        Map<Character, Character> typed = new HashMap<>();
        TONE.forEach((c, mark) -> typed.put(mark, c));
        QUALITY.forEach((c, mark) -> typed.put(mark, c == '*' ? '+' : c));
        return Map.copyOf(typed);
    }
}
