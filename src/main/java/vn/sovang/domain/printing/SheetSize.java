package vn.sovang.domain.printing;

import java.util.Locale;

/**
 * A sheet of paper as it lies before the reader.
 *
 * @param width in millimetres; wider than high is a sheet across
 * @param height in millimetres
 */
public record SheetSize(double width, double height) {
    /** Paper is cut to about a millimetre, and printers round their sizes to points. */
    private static final double TOLERANCE = 1.5;

    public SheetSize {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A sheet has a width and a height: " + width + " x " + height);
        }
    }

    public boolean across() {
        return width > height;
    }

    public double longer() {
        return Math.max(width, height);
    }

    public double shorter() {
        return Math.min(width, height);
    }

    /** Whether a paper is this sheet, laid either way. */
    public boolean isSame(SheetSize paper) {
        return Math.abs(longer() - paper.longer()) <= TOLERANCE && Math.abs(shorter() - paper.shorter()) <= TOLERANCE;
    }

    /** Whether this sheet has room on a paper, laid either way. */
    public boolean fitsOn(SheetSize paper) {
        return longer() <= paper.longer() + TOLERANCE && shorter() <= paper.shorter() + TOLERANCE;
    }

    /** Such as {@code 297 × 210}. */
    public String label() {
        return number(width) + " × " + number(height);
    }

    /** Such as {@code 297x210}, the same for the same sheet. */
    public String key() {
        return number(width) + "x" + number(height);
    }

    /**
     * Reads a key back.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static SheetSize ofKey(String key) {
        String[] parts = key.split("x", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("No sheet: " + key);
        }
        return new SheetSize(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private static String number(double millimetres) {
        return millimetres == Math.rint(millimetres)
                ? String.valueOf(Math.round(millimetres))
                : String.format(Locale.ROOT, "%.1f", millimetres);
    }
}
