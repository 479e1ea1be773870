package vn.sovang.exchange.encoding;

/** How much of the letters beyond ASCII in some bytes is UTF-8. */
final class Utf8Share {
    private static final int FEWEST = 3;

    private Utf8Share() {}

    /** From 0 to 1; 0 when there are too few letters to tell. */
    static double of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
            if (bytes[i] < 0) {
                good += length > 0 ? 1 : 0;
                bad += length > 0 ? 0 : 1;
            }
            i += Math.max(1, length);
        }
        return good < FEWEST ? 0 : (double) good / (good + bad);
    }

    /** Length of the sequence that begins at a place; 0 when none does. */
    private static int sequence(byte[] bytes, int from) {
        int lead = bytes[from] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (from + i >= bytes.length || (bytes[from + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
