package vn.sovang.exchange.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Old text lies in files as the characters that Windows showed for its bytes: those of windows-1252, on a Vietnamese
 * Windows those of windows-1258. No character stands for two different bytes in the two, so one table takes both back.
 */
final class CodePage {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Map<Character, Integer> BYTES = bytes();

    private CodePage() {}

    /** The byte a character stands for; -1 for a character that no byte was ever shown as. */
    static int toByte(char c) {
        return c < 0x80 ? c : BYTES.getOrDefault(c, -1);
    }

    /** The character windows-1252 shows for a byte. */
    static char toChar(int b) {
        return character(WESTERN, b);
    }

    private static Map<Character, Integer> bytes() {
        Map<Character, Integer> bytes = new HashMap<>();
        for (Charset page : Arrays.asList(WESTERN, VIETNAMESE)) {
            for (int b = 0x80; b <= 0xFF; b++) {
                char c = character(page, b);
                if (c != '\uFFFD') {
                    bytes.put(c, b);
                }
            }
        }
        // Controls where windows-1252 has nothing, and programs that took the bytes for Latin-1.
        for (int b = 0x80; b <= 0xFF; b++) {
            bytes.putIfAbsent((char) b, b);
        }
        return Map.copyOf(bytes);
    }

    private static char character(Charset page, int b) {
        return new String(new byte[] {(byte) b}, page).charAt(0);
    }
}
