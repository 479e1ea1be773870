package vn.sovang.document.certificate;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One face of a font, from the program or from the PC. Widths are those a PDF carries (whole thousandths of the size), so
 * that every back end puts each letter at the same place.
 */
final class Typeface {
    static final Typeface SERIF = new Typeface("LiberationSerif-Regular");
    private static final Typeface SERIF_BOLD = new Typeface("LiberationSerif-Bold");
    private static final Typeface SERIF_ITALIC = new Typeface("LiberationSerif-Italic");
    private static final Typeface SERIF_BOLD_ITALIC = new Typeface("LiberationSerif-BoldItalic");
    private static final Typeface SANS = new Typeface("LiberationSans-Regular");
    private static final Typeface SANS_BOLD = new Typeface("LiberationSans-Bold");
    private static final Typeface SANS_ITALIC = new Typeface("LiberationSans-Italic");
    private static final Typeface SANS_BOLD_ITALIC = new Typeface("LiberationSans-BoldItalic");

    /** How far the line reaches above and below its baseline, in sizes; the marks on Vietnamese capitals included. */
    static final double ASCENT = 0.9;

    static final double DESCENT = 0.22;

    /** Up to the end of the Vietnamese letters and the general punctuation. */
    private static final int KNOWN = 0x2100;

    private final String name;
    private final Path file;
    private volatile Program program;
    private volatile Font screen;

    private Typeface(String name) {
        this.name = name;
        file = null;
    }

    private Typeface(Path file) throws IOException {
        name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        this.file = file;
        program = load();
    }

    /** The parsed font, with the widths of its letters by code; -1 where there is none. */
    private record Program(BaseFont font, int[] widths) {}

    /** @param family {@link Fonts#SERIF} or {@link Fonts#SANS} */
    static Typeface builtIn(String family, boolean bold, boolean italic) {
        if (family.equals(Fonts.SANS)) {
            return bold ? italic ? SANS_BOLD_ITALIC : SANS_BOLD : italic ? SANS_ITALIC : SANS;
        }
        return bold ? italic ? SERIF_BOLD_ITALIC : SERIF_BOLD : italic ? SERIF_ITALIC : SERIF;
    }

    /**
     * A font file of the PC, read at once.
     *
     * @throws IOException when it cannot be read
     * @throws com.lowagie.text.DocumentException when it is no font or may not be put into a PDF
     */
    static Typeface installed(Path file) throws IOException {
        return new Typeface(file);
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
                throw new IllegalStateException(name, e);
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
            try {
                present = load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            program = present;
        }
        return present;
    }

    private Program load() throws IOException {
        BaseFont font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, false, bytes(), null);
        int[] widths = new int[KNOWN];
        Arrays.setAll(widths, code -> font.charExists(code) ? font.getWidth(code) : -1);
        return new Program(font, widths);
    }

    private byte[] bytes() throws IOException {
        if (file != null) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return in.readAllBytes();
        }
    }
}
