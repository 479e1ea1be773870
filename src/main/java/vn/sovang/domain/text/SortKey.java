package vn.sovang.domain.text;

import java.text.Normalizer;

/**
 * Builds keys whose plain order (by code unit, as {@link String#compareTo} and SQLite's BINARY do) is the Vietnamese
 * order. A word's letters come first, then its tones, so that words are compared one by one; the use of capitals and
 * last the very spelling decide between texts that are otherwise the same, so that only equal texts compare as equal.
 *
 * <p>Letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; digits before letters and by value;
 * other scripts behind. Punctuation counts only for the last decision.
 */
final class SortKey {
    private static final char END = '\u0001';
    private static final char LEVEL = '\u0002';
    private static final char OTHER_MARK = '\u0009';
    private static final char NUMBER = '\u0010';
    private static final char FIRST_LETTER = ' ';
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** huyền, hỏi, ngã, sắc, nặng, as CLDR's {@code common/collation/vi.xml} orders them; ngang has no mark. */
    static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031B';

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder capitals = new StringBuilder();

    /** Adds the next word; one of punctuation alone leaves no trace. */
    SortKey add(String word) {
        String apart = Normalizer.normalize(Nfc.of(word), Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        int before = words.length();
        for (int i = 0; i < apart.length(); ) {
            char c = apart.charAt(i);
            if (isDigit(c)) {
                i = number(apart, i);
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                i = letter(apart, i, tones);
            } else {
                i++;
            }
        }
        if (words.length() > before) {
            words.append(LEVEL).append(tones).append(LEVEL);
        }
        return this;
    }

    /** @param text the whole text, which decides last */
    String end(String text) {
        return words.append(END)
                .append(capitals)
                .append(END)
                .append(Nfc.of(text))
                .toString();
    }

    private int letter(String apart, int at, StringBuilder tones) {
        char c = apart.charAt(at);
        char small = Character.toLowerCase(c);
        capitals.append(small == c ? 'a' : 'b');
        int i = at + 1;
        for (; i < apart.length() && Character.getType(apart.charAt(i)) == Character.NON_SPACING_MARK; i++) {
            char mark = apart.charAt(i);
            char marked = withQuality(small, mark);
            if (marked != small) {
                small = marked;
            } else {
                tones.append(tone(mark));
            }
        }
        int place = ALPHABET.indexOf(small);
        words.append(place < 0 ? (char) Math.max(small, 0x100) : (char) (FIRST_LETTER + place));
        return i;
    }

    private int number(String apart, int at) {
        int start = at;
        int end = at;
        while (end < apart.length() && isDigit(apart.charAt(end))) {
            end++;
        }
        while (start < end - 1 && apart.charAt(start) == '0') {
            start++;
        }
        words.append(NUMBER).append((char) (FIRST_LETTER + end - start)).append(apart, start, end);
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char withQuality(char letter, char mark) {
        return switch (mark) {
            case BREVE -> letter == 'a' ? 'ă' : letter;
            case CIRCUMFLEX ->
                switch (letter) {
                    case 'a' -> 'â';
                    case 'e' -> 'ê';
                    case 'o' -> 'ô';
                    default -> letter;
                };
            case HORN ->
                switch (letter) {
                    case 'o' -> 'ơ';
                    case 'u' -> 'ư';
                    default -> letter;
                };
            default -> letter;
        };
    }

    private static char tone(char mark) {
        int place = TONES.indexOf(mark);
        return place < 0 ? OTHER_MARK : (char) (LEVEL + 1 + place);
    }
}
