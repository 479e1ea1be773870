package vn.sovang.document.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a text fit for paper: composed letters (NFC), one line, no control characters. */
final class Clean {
    private static final Pattern BREAK = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");
    /** What XML 1.0 cannot hold: control characters, lone surrogates, non-characters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF\\uFEFF\\uFFF9-\\uFFFB]|[\\uD800-\\uDFFF]");

    private Clean() {}

    /** @param text null is taken as empty */
    static String text(String text) {
        if (text == null) {
            return "";
        }
        String line = BREAK.matcher(text).replaceAll(" ");
        return Normalizer.normalize(UNPRINTABLE.matcher(line).replaceAll(""), Normalizer.Form.NFC);
    }

    static List<String> lines(List<String> lines) {
        return lines.stream().map(Clean::text).toList();
    }
}
