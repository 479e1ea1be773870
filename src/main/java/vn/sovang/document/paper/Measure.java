package vn.sovang.document.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Measures lines in Liberation Serif, whose widths are those of Times New Roman. */
final class Measure {
    private static final String FOLDER = "/liberation/LiberationSerif-";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double MM_PER_POINT = 25.4 / 72;

    private Measure() {}

    /** Width of a line in millimetres. */
    static double width(String line, TextStyle look) {
        return font(look).getStringBounds(line, EXACT).getWidth() * MM_PER_POINT;
    }

    private static Font font(TextStyle look) {
        String face = look.bold() ? (look.italic() ? "BoldItalic" : "Bold") : look.italic() ? "Italic" : "Regular";
        try (InputStream in = Measure.class.getResourceAsStream(FOLDER + face + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) look.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + face + " is damaged", e);
        }
    }
}
