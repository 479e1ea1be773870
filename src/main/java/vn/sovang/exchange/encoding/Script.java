package vn.sovang.exchange.encoding;

/** What a text is written in, as far as it shows by itself. */
public enum Script {
    /** Nothing but ASCII, the same in every encoding; or no text at all. */
    PLAIN,
    UNICODE,
    TCVN3,
    VNI,
    VIQR,
    /** Makes Vietnamese syllables both as it stands and converted: {@code Tó} may be {@code Tú} in TCVN3. */
    EITHER,
    /** Makes none in any way. */
    NEITHER;

    /** Whether it is certainly written in an old encoding. */
    public boolean isOld() {
        return this == TCVN3 || this == VNI || this == VIQR;
    }

    /** @throws IllegalStateException when it is not certainly old */
    public OldEncoding encoding() {
        return switch (this) {
            case TCVN3 -> OldEncoding.TCVN3;
            case VNI -> OldEncoding.VNI;
            case VIQR -> OldEncoding.VIQR;
            case PLAIN, UNICODE, EITHER, NEITHER -> throw new IllegalStateException("not old: " + this);
        };
    }

    static Script of(OldEncoding encoding) {
        return switch (encoding) {
            case TCVN3 -> TCVN3;
            case VNI -> VNI;
            case VIQR -> VIQR;
        };
    }
}
