package vn.sovang.exchange.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format of Excel shows a number as. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DAY,
    /** Only zeros: the number is shown with leading zeros, as card numbers are. */
    PADDED;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    /** @param format null when the cell has none */
    static NumberFormat of(String format) {
        if (format == null || format.equals("General")) {
            return PLAIN;
        }
        if (ZEROS.matcher(format).matches()) {
            return PADDED;
        }
        String first = QUOTED.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (first.indexOf('%') >= 0) {
            return PERCENT;
        }
        boolean clock = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        boolean day = first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || (first.indexOf('m') >= 0 && !clock);
        return day && !first.equals("standard") ? DAY : PLAIN;
    }
}
