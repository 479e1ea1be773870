package vn.sovang.domain.text;

/** The six tones in the order of CLDR for Vietnamese (root collation, {@code common/collation/vi.xml}). */
public enum Tone {
    NGANG('\0'),
    HUYEN('\u0300'),
    HOI('\u0309'),
    NGA('\u0303'),
    SAC('\u0301'),
    NANG('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** The combining mark; {@code \0} for the level tone, which has none. */
    public char mark() {
        return mark;
    }

    static boolean isMark(char c) {
        return switch (c) {
            case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323' -> true;
            default -> false;
        };
    }
}
