package vn.sovang.document.drawing;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque colour of print (PDF/A-1b knows no transparency).
 *
 * @param rgb 0xRRGGBB
 */
public record Ink(int rgb) {
    public static final Ink BLACK = new Ink(0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Ink {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("Not a colour: " + Integer.toHexString(rgb));
        }
    }

    /**
     * @param hex {@code #RRGGBB}
     * @throws IllegalArgumentException when it is anything else
     */
    public static Ink of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour of the form #RRGGBB: " + hex);
        }
        return new Ink(Integer.parseInt(hex.substring(1), 16));
    }

    public Color color() {
        return new Color(rgb);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
