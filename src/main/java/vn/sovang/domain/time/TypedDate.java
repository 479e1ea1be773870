package vn.sovang.domain.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in the many ways in which they are typed; see {@link PartialDate#parse(String)}. */
final class TypedDate {
    /** Years of two digits lie in the hundred years up to this one, when nothing better is known. */
    static final int LATEST_YEAR = 2049;

    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngày\\s*(\\S+)\\s+)?(?:tháng\\s*(\\S+)\\s+)?năm\\s*(\\d+)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("[t\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");
    private static final Pattern BLANKS = Pattern.compile("[….?x_]{2,}|[–-]{2,}|[…?x_]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[/.\\\\‐‑–-]\\s*|\\s+");

    private TypedDate() {}

    static Optional<PartialDate> read(String text, int latestYear) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        typed = TIME.matcher(typed.replace('\u00a0', ' ').strip())
                .replaceFirst("")
                .strip();
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(3), iso.group(2), iso.group(1), latestYear);
        }
        typed = BLANKS.matcher(typed).replaceAll("?");
        Matcher words = IN_WORDS.matcher(typed);
        if (words.matches()) {
            return date(words.group(1), words.group(2), words.group(3), latestYear);
        }
        if (typed.matches("\\d+")) {
            return digits(typed, latestYear);
        }
        String[] parts = SEPARATOR.split(typed, -1);
        return switch (parts.length) {
            case 2 -> parts[1].length() == 4 ? date(null, parts[0], parts[1], latestYear) : Optional.empty();
            case 3 -> date(parts[0], parts[1], parts[2], latestYear);
            default -> Optional.empty();
        };
    }

    /** Digits alone: yyyy, ddMMyyyy, ddMMyy or MMyyyy. The last two cannot be confused: no month is called 18 to 21. */
    private static Optional<PartialDate> digits(String typed, int latestYear) {
        return switch (typed.length()) {
            case 4 -> date(null, null, typed, latestYear);
            case 8 -> date(typed.substring(0, 2), typed.substring(2, 4), typed.substring(4), latestYear);
            case 6 -> {
                Optional<PartialDate> full =
                        date(typed.substring(0, 2), typed.substring(2, 4), typed.substring(4), latestYear);
                yield full.isPresent() ? full : date(null, typed.substring(0, 2), typed.substring(2), latestYear);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> date(String day, String month, String year, int latestYear) {
        int d = number(day);
        int m = number(month);
        int y = number(year);
        if (d < 0 || m < 0) {
            return Optional.empty();
        }
        if (year.length() == 2 && y >= 0) {
            if (m == 0) {
                return Optional.empty();
            }
            y = latestYear - Math.floorMod(latestYear - y, 100);
        }
        boolean written = year.length() == 2 || year.length() == 4;
        return written && PartialDate.possible(y, m, d) ? Optional.of(new PartialDate(y, m, d)) : Optional.empty();
    }

    /** 0 for what is left blank, -1 for what is no number of at most four digits. */
    private static int number(String part) {
        if (part == null || part.isBlank() || part.equals("?")) {
            return 0;
        }
        return part.matches("[0-9]{1,4}") ? Integer.parseInt(part) : -1;
    }
}
