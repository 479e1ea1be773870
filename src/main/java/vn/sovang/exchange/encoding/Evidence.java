package vn.sovang.exchange.encoding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.Syllable;

/** Judges a text by how much of it makes Vietnamese syllables, read in each way. */
final class Evidence {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\d()\\[\\]{}/.,;:!?'’‘\"“”_+*=<>|&%#@–—…-]+");
    private static final Pattern VIETNAMESE = Pattern.compile("[a-zA-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+");
    /** Letters that old text shows only on a Vietnamese Windows, and then among the signs of the old encodings. */
    private static final String BEYOND_LATIN = "ĂăĐđƠơƯưĨĩŨũ";

    private static final Pattern SIGNS = Pattern.compile("[\u00A1-\u00BF\u00D7\u00F7]");
    private static final Pattern TYPED_MARKS = Pattern.compile("[aeoAEO]\\^|[aA]\\(|[ouOU][+*]|[dD][dD]");

    private Evidence() {}

    /**
     * What a text is written in.
     *
     * @param raw not cleaned
     */
    static Script of(String raw) {
        if (isAscii(raw)) {
            return TYPED_MARKS.matcher(raw).find() && balance(OldEncoding.VIQR.decode(raw)) > 0
                    ? Script.VIQR
                    : Script.PLAIN;
        }
        if (isCertainlyUnicode(raw)) {
            return Script.UNICODE;
        }
        int unicode = balance(Nfc.of(raw));
        int tcvn3 = balance(OldEncoding.TCVN3.decode(raw));
        int vni = balance(OldEncoding.VNI.decode(raw));
        int old = Math.max(tcvn3, vni);
        if (old > unicode && unicode <= 0 && tcvn3 != vni) {
            return tcvn3 > vni ? Script.TCVN3 : Script.VNI;
        }
        if (unicode > 0) {
            return unicode > old ? Script.UNICODE : Script.EITHER;
        }
        return Script.NEITHER;
    }

    /**
     * What a text in a font of an old encoding is written in: that encoding, unless it is plainly Unicode (pasted into
     * the cell later).
     */
    static Script of(String raw, OldEncoding font) {
        if (isAscii(raw)) {
            return Script.PLAIN;
        }
        boolean unicode = isCertainlyUnicode(raw) || (balance(Nfc.of(raw)) > 0 && balance(font.decode(raw)) < 0);
        return unicode ? Script.UNICODE : Script.of(font);
    }

    /**
     * What the bytes of a file are written in: an old encoding when they make more words in it than the way Vietnamese
     * Windows saves text, else {@link Script#UNICODE}.
     *
     * @param western the bytes as windows-1252 shows them
     * @param vietnamese the same as windows-1258 shows them
     */
    static Script of(String western, String vietnamese) {
        int unicode = balance(Nfc.of(vietnamese));
        int tcvn3 = balance(OldEncoding.TCVN3.decode(western));
        int vni = balance(OldEncoding.VNI.decode(western));
        if (Math.max(tcvn3, vni) <= Math.max(0, unicode)) {
            return Script.UNICODE;
        }
        return tcvn3 >= vni ? Script.TCVN3 : Script.VNI;
    }

    private static boolean isAscii(String raw) {
        return raw.chars().allMatch(c -> c < 0x80);
    }

    /** Whether it has a letter that no byte was ever shown as. */
    private static boolean isCertainlyUnicode(String raw) {
        boolean beyond = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9) {
                return true;
            }
            beyond |= BEYOND_LATIN.indexOf(c) >= 0;
        }
        return beyond && !SIGNS.matcher(raw).find();
    }

    /**
     * Words that make syllables less those that do not, of the words with a letter beyond ASCII. An abbreviation in
     * capitals counts for neither.
     */
    private static int balance(String text) {
        int balance = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (!isAscii(word)) {
                balance += weight(word);
            }
        }
        return balance;
    }

    private static int weight(String word) {
        if (Syllable.isWellFormed(word)) {
            return 1;
        }
        boolean abbreviation = VIETNAMESE.matcher(word).matches() && word.equals(word.toUpperCase(Locale.ROOT));
        return abbreviation ? 0 : -1;
    }
}
