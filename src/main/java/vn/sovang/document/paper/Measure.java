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
    private static final Font REGULAR = load("Regular");
    private static final Font BOLD = load("Bold");

    private Measure() {}

    /** Width of a line in millimetres; italics are taken as upright, which is never narrower by much. */
    static double width(String line, TextStyle look) {
        Font font = (look.bold() ? BOLD : REGULAR).deriveFont((float) look.size());
        return font.getStringBounds(line, EXACT).getWidth() * MM_PER_POINT;
    }

    private static Font load(String face) {
        try (InputStream in = Measure.class.getResourceAsStream(FOLDER + face + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + face + " is damaged", e);
        }
    }
}
