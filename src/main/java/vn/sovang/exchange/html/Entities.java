package vn.sovang.exchange.html;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that a web page writes by name or number; those of HTML 2 and the few others that programs write. */
final class Entities {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));?");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** The names of U+00A0 to U+00FF in their order. */
    private static final List<String> LATIN =
            List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo"
                            + " not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                            + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
                            + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml"
                            + " Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml"
                            + " igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute"
                            + " ucirc uuml yacute thorn yuml")
                    .split(" "));

    private static final Map<String, String> NAMED = named();

    private Entities() {}

    /** The text with its references replaced by what they stand for; unknown ones stay. */
    static String resolved(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(resolved(reference.group(1), reference.group(2), reference)));
    }

    private static String resolved(String decimal, String hexadecimal, MatchResult reference) {
        if (decimal == null && hexadecimal == null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int code = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        if (code >= 0x80 && code <= 0x9F) {
            return new String(new byte[] {(byte) code}, WESTERN);
        }
        boolean letter = Character.isValidCodePoint(code) && code != 0 && (code < 0xD800 || code > 0xDFFF);
        return letter ? Character.toString(code) : "\uFFFD";
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of(
                "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash", "–", "mdash", "—", "hellip", "…",
                "lsquo", "‘", "rsquo", "’"));
        named.putAll(Map.of(
                "ldquo", "“", "rdquo", "”", "bull", "•", "ensp", " ", "emsp", " ", "thinsp", " ", "zwnj", "", "zwj",
                ""));
        for (int i = 0; i < LATIN.size(); i++) {
            named.put(LATIN.get(i), Character.toString(0xA0 + i));
        }
        return Map.copyOf(named);
    }
}
