package vn.sovang.exchange.sheet;

import vn.sovang.domain.text.Nfc;

/** The cleaning every cell goes through on the way in. */
final class Clean {
    private Clean() {}

    /** NFC, plain blanks, nothing invisible, line ends as {@code \n}; nothing at either end. */
    static String of(String raw) {
        return isPlain(raw) ? raw : Nfc.cleanLines(raw);
    }

    /** Most cells are codes, dates and numbers; they need not pass through six regular expressions. */
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }
}
