package vn.sovang.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import vn.sovang.base.Words;

/** Loads the view that belongs to a controller: {@code MemberController} goes with {@code MemberView.fxml}. */
public final class Views {
    private Views() {}

    /** Loads the view, which lies in the package of its controller among the resources. */
    public static Parent load(Object controller, Words words) {
        String name = controller.getClass().getSimpleName().replaceFirst("Controller$", "View.fxml");
        URL place = controller.getClass().getResource(name);
        FXMLLoader loader = new FXMLLoader(place, new WordsBundle(words));
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
