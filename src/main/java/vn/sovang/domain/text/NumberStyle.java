package vn.sovang.domain.text;

/**
 * How an office reads numbers aloud.
 *
 * @param zeroTens the word for missing tens: {@code linh} (702 “bảy trăm linh hai”) or {@code lẻ}
 * @param thousand {@code nghìn} or {@code ngàn}
 * @param exact whether an amount ends with “đồng chẵn” rather than “đồng”
 */
public record NumberStyle(ZeroTens zeroTens, Thousand thousand, boolean exact) {
    /** “linh”, “nghìn”, “đồng”. */
    public static final NumberStyle NORTHERN = new NumberStyle(ZeroTens.LINH, Thousand.NGHIN, false);

    /** “lẻ”, “ngàn”, “đồng”. */
    public static final NumberStyle SOUTHERN = new NumberStyle(ZeroTens.LE, Thousand.NGAN, false);

    /** The word between hundreds and units when there are no tens. */
    public enum ZeroTens {
        LINH("linh"),
        LE("lẻ");

        private final String word;

        ZeroTens(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The word for a thousand. */
    public enum Thousand {
        NGHIN("nghìn"),
        NGAN("ngàn");

        private final String word;

        Thousand(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
