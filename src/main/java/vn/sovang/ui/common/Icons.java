package vn.sovang.ui.common;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons; each means the same everywhere. */
public final class Icons {
    private Icons() {}

    public static Node of(Feather icon) {
        return new FontIcon(icon);
    }

    /** An icon with a style class that gives it its colour. */
    public static Node of(Feather icon, String style) {
        FontIcon shown = new FontIcon(icon);
        shown.getStyleClass().add(style);
        return shown;
    }
}
