package vn.sovang.domain.printing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files by a pattern such as {@code {stt} {ten}}, safe on every system: no letter a system refuses, no name
 * Windows keeps for itself, no two alike however they are capitalised, none too long. For one set of files.
 */
public final class FileNames {
    /** Longer names are cut; with the folders above they must stay within 260 characters on Windows. */
    private static final int LONGEST = 100;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\u2028\u2029]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final String pattern;
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    /** @param ending with its point */
    public FileNames(String pattern, String ending) {
        this.pattern = pattern;
        this.ending = ending;
    }

    /** The first place of a pattern that none of the fields fills; empty when all is well. */
    public static String unknownPlace(String pattern, Set<String> fields) {
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            if (!fields.contains(place.group(1))) {
                return place.group();
            }
        }
        return "";
    }

    /** The next name. @param fields what stands in the places; what a field brings is never read as a place */
    public String next(Map<String, String> fields) {
        String filled = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(fields.getOrDefault(place.group(1), "")));
        String base = safe(filled);
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + " (" + number + ")";
        }
        return name + ending;
    }

    private static String safe(String text) {
        String plain = FORBIDDEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("-")
                .replaceAll("\\s+", " ");
        String cut = plain;
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            cut = plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        }
        String name = cut.replaceAll("^[ .]+|[ .]+$", "");
        if (name.isEmpty()) {
            return "-";
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }
}
