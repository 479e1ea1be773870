package vn.sovang.ui.common;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Windows over the main one that ask for a piece of work: they fit the smallest screen and close by Escape. */
public final class Windows {
    private static final double FRAME = 48;

    private Windows() {}

    /**
     * Shows a view over its owner, which waits, and returns at once.
     *
     * @param view its root; what does not fit has to scroll
     */
    public static Stage open(Window owner, String title, Parent view, double width, double height) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double wide = Math.min(width, Math.min(room.getWidth(), owner.getWidth()) - FRAME / 2);
        double high = Math.min(height, Math.min(room.getHeight(), owner.getHeight()) - FRAME);
        Scene scene = new Scene(view, wide, high);
        Look.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        stage.setScene(scene);
        stage.show();
        stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - stage.getHeight()) / 2);
        return stage;
    }
}
