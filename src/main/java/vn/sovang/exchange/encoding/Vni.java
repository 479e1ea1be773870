package vn.sovang.exchange.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.sovang.domain.text.Nfc;

/** VNI for Windows: most letters are the plain letter and, as a second character, its hat and tone together. */
final class Vni implements OldEncoding.Table {
    private static final String VOWELS = "aăâeêioôơuưy";
    /** Marks in the order grave, hook, tilde, acute, dot. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final String PLAIN = "øûõùï";
    private static final String HAT = "àåãáä";
    private static final String BREVE = "èúüéë";

    private static final Map<String, String> CODES = codes();
    private static final Map<String, String> LETTERS = letters();

    @Override
    public String decode(String raw) {
        String western = western(raw);
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            String pair = i + 1 < raw.length() ? western.substring(i, i + 2) : "";
            String single = western.substring(i, i + 1);
            if (LETTERS.containsKey(pair)) {
                text.append(LETTERS.get(pair));
                i++;
            } else {
                text.append(LETTERS.containsKey(single) ? LETTERS.get(single) : raw.substring(i, i + 1));
            }
        }
        return Nfc.of(text.toString());
    }

    private static String western(String raw) {
        StringBuilder western = new StringBuilder(raw.length());
        for (char c : raw.toCharArray()) {
            int b = CodePage.toByte(c);
            western.append(b < 0x80 ? c : CodePage.toChar(b));
        }
        return western.toString();
    }

    @Override
    public String encode(String unicode) {
        StringBuilder old = new StringBuilder(unicode.length() * 2);
        for (char c : Nfc.of(unicode).toCharArray()) {
            old.append(CODES.getOrDefault(String.valueOf(c), String.valueOf(c)));
        }
        return old.toString();
    }

    @Override
    public boolean canEncode(String unicode) {
        return Nfc.of(unicode).chars().allMatch(c -> c < 0x80 || CODES.containsKey(Character.toString(c)));
    }

    /** Code to letter; a mark of the other case than its letter is seen too. */
    private static Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        CODES.forEach((letter, code) -> {
            letters.put(code, letter);
            if (code.length() == 2) {
                String mark = code.substring(1);
                String other = mark.equals(upper(mark)) ? mark.toLowerCase(Locale.ROOT) : upper(mark);
                letters.putIfAbsent(code.charAt(0) + other, letter);
            }
        });
        return Map.copyOf(letters);
    }

    private static Map<String, String> codes() {
        Map<String, String> small = new HashMap<>(
                Map.of("đ", "ñ", "ơ", "ô", "ư", "ö", "ì", "ì", "ỉ", "æ", "ĩ", "ó", "í", "í", "ị", "ò", "ỵ", "î"));
        small.putAll(Map.of("ă", "aê", "â", "aâ", "ê", "eâ", "ô", "oâ"));
        for (char vowel : VOWELS.toCharArray()) {
            for (int tone = 0; tone < TONES.length(); tone++) {
                String letter = Normalizer.normalize("" + vowel + TONES.charAt(tone), Normalizer.Form.NFC);
                small.putIfAbsent(letter, "" + base(vowel) + marks(vowel).charAt(tone));
            }
        }
        Map<String, String> all = new HashMap<>(small);
        small.forEach((letter, code) -> all.put(upper(letter), upper(code)));
        return Map.copyOf(all);
    }

    private static char base(char vowel) {
        return switch (vowel) {
            case 'ă', 'â' -> 'a';
            case 'ê' -> 'e';
            case 'ô' -> 'o';
            case 'ơ' -> 'ô';
            case 'ư' -> 'ö';
            default -> vowel;
        };
    }

    private static String marks(char vowel) {
        return switch (vowel) {
            case 'â', 'ê', 'ô' -> HAT;
            case 'ă' -> BREVE;
            default -> PLAIN;
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
