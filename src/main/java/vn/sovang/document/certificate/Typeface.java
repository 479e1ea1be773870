package vn.sovang.document.certificate;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The letters that come with the program. Widths are those a PDF carries (whole thousandths of the size), so that every
 * back end puts each letter at the same place.
 */
enum Typeface {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic"),
    SANS_BOLD_ITALIC("LiberationSans-BoldItalic");

    /** How far the line reaches above and below its baseline, in sizes; the marks on Vietnamese capitals included. */
    static final double ASCENT = 0.9;

    static final double DESCENT = 0.22;

    /** Up to the end of the Vietnamese letters and the general punctuation. */
    private static final int KNOWN = 0x2100;

    private final String file;
    private volatile Program program;
    private volatile Font screen;

    Typeface(String file) {
        this.file = file;
    }

    /** The parsed font, with the widths of its letters by code; -1 where there is none. */
    private record Program(BaseFont font, int[] widths) {}

    static Typeface of(FontFamily family, boolean bold, boolean italic) {
        int base = family == FontFamily.SERIF ? SERIF.ordinal() : SANS.ordinal();
        return values()[base + (bold ? 1 : 0) + (italic ? 2 : 0)];
    }

    /** @return thousandths of the size; 0 for a letter the font does not have */
    int width(int codePoint) {
        Program loaded = program();
        if (codePoint < KNOWN) {
            return Math.max(0, loaded.widths[codePoint]);
        }
        return has(codePoint) ? loaded.font.getWidth(codePoint) : 0;
    }

    boolean has(int codePoint) {
        Program loaded = program();
        return codePoint < KNOWN ? loaded.widths[codePoint] >= 0 : loaded.font.charExists(codePoint);
    }

    BaseFont font() {
        return program().font;
    }

    /** The same font for a raster, at a size of 1. */
    Font screen() {
        Font present = screen;
        if (present == null) {
            try {
                present = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
            } catch (FontFormatException e) {
                throw new IllegalStateException(file, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            screen = present;
        }
        return present;
    }

    private Program program() {
        Program present = program;
        if (present == null) {
            present = load();
            program = present;
        }
        return present;
    }

    private Program load() {
        try {
            BaseFont font = BaseFont.createFont(file + ".ttf", BaseFont.IDENTITY_H, true, false, bytes(), null);
            int[] widths = new int[KNOWN];
            Arrays.setAll(widths, code -> font.charExists(code) ? font.getWidth(code) : -1);
            return new Program(font, widths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
