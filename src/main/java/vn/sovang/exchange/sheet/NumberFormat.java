package vn.sovang.exchange.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format of Excel shows a number as. */
public enum NumberFormat {
    PLAIN,
    PERCENT,
    DAY,
    /** Only zeros: the number is shown with leading zeros, as card numbers are. */
    PADDED;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    /**
     * The format that Excel knows by a number without writing it down.
     *
     * @return null for one that shows a number plainly
     */
    public static String builtIn(int id) {
        return switch (id) {
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "d/m/yyyy";
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> "h:mm:ss";
            default -> null;
        };
    }

    /** @param format null when the cell has none */
    public static NumberFormat of(String format) {
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
