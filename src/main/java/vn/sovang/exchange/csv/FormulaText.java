package vn.sovang.exchange.csv;

/**
 * Keeps text from being run as a formula when a CSV is opened in Excel: text that begins with {@code = + - @}, a tab or
 * a carriage return gets an apostrophe before it, and so does text that already looks guarded. Reading takes exactly
 * one apostrophe away again, so what the program wrote comes back letter by letter. Numbers and dates are not guarded.
 */
public final class FormulaText {
    private FormulaText() {}

    /** A text as a spreadsheet may get it: with a mark in front where it would be taken for a formula. */
    public static String guarded(String text) {
        return looksGuardedOrDangerous(text) ? "'" + text : text;
    }

    static String bare(String text) {
        return text.startsWith("'") && looksGuardedOrDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean looksGuardedOrDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && "=+-@\t\r".indexOf(text.charAt(first)) >= 0;
    }
}
