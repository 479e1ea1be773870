package vn.sovang.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the window: theme, style sheet, the fonts that come with the program. */
public final class Look {
    private static final List<String> FONTS = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final double SIZE = 14;

    private Look() {}

    /** Makes the fonts known; any number of times. */
    public static void loadFonts() {
        for (String face : FONTS) {
            try (InputStream font = Look.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")) {
                Font.loadFont(font, SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Light or dark, for all windows. */
    public static void theme(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Puts the program's style sheet over the theme. */
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(sheet());
    }

    /** The program's style sheet, for dialogs and popups, which have scenes of their own. */
    public static String sheet() {
        return Look.class.getResource("sovang.css").toExternalForm();
    }
}
